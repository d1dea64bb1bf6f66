package org.tierwise.app.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** How the window looks. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css");

    /** Families whose figures all have the same width, the system's own first. */
    private static final List<String> FAMILIES =
            List.of("Segoe UI", "Helvetica Neue", "Noto Sans", "Roboto", "Liberation Sans");

    private final String base;
    private final String tokens;

    Theme(String base, String tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /** The theme for the colours that the system shows. */
    public static Theme of(ColorScheme system) {
        return system == ColorScheme.DARK ? DARK : LIGHT;
    }

    /** The other theme. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /**
     * Makes this the look of all controls. Before the first control is made it spares JavaFX its
     * own look, which it would read and then replace.
     */
    public void install() {
        Application.setUserAgentStylesheet(base);
    }

    /** Dresses a scene, and the menus and tooltips that open above it. */
    public void apply(Scene scene) {
        install();
        scene.getStylesheets().setAll(sheet(tokens), sheet("tierwise.css"), family());
    }

    /** Family of text on screens and in charts. */
    public static String fontFamily() {
        List<String> installed = Font.getFamilies();
        return FAMILIES.stream()
                .filter(installed::contains)
                .findFirst()
                .orElse(Font.getDefault().getFamily());
    }

    private static String family() {
        String rule = ".root { -fx-font-family: \"%s\"; }".formatted(fontFamily());
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String name) {
        URL url = Theme.class.getResource(name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
