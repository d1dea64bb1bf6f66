package org.tierwise.exports;

import org.tierwise.model.presentation.AccentColour;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.presentation.Logo;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.presentation.ProposalPart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import javax.imageio.ImageIO;

/** Branding of a company that does not exist. */
public final class Brands {
    /** Everything that can be said. */
    public static final Branding ACME =
            new Branding(
                    "Acme Cloud & Partners",
                    "Asha Rao, asha@acme.example, +91 80 0000 0000",
                    Optional.of(logo(480, 160)),
                    Optional.of(new AccentColour("#C8102E")),
                    OptionalInt.of(30));

    private Brands() {}

    /** The proposal of a company, whole. */
    public static Presentation whole() {
        return new Presentation(ACME, List.of());
    }

    /** The same with nothing that can be left out. */
    public static Presentation shortest() {
        return new Presentation(ACME, Arrays.asList(ProposalPart.values()));
    }

    /** Two squares, red and black. */
    private static Logo logo(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D paint = picture.createGraphics();
        paint.setColor(new Color(0xC8102E));
        paint.fillRect(0, 0, width / 2, height);
        paint.setColor(Color.BLACK);
        paint.fillRect(width / 2, height / 4, width / 2, height / 2);
        paint.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Logo.of(out.toByteArray());
    }
}
