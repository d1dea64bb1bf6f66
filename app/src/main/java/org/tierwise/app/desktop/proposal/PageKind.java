package org.tierwise.app.desktop.proposal;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.exports.pdf.ProposalPdf;
import org.tierwise.exports.preview.SheetPictures;
import org.tierwise.model.project.Proposal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

/** The files of a proposal that can be looked at before they are written. */
public enum PageKind {
    /** The pages of the PDF. */
    PDF {
        @Override
        void paint(Proposal proposal, Consumer<PagePicture> painted) throws IOException {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            ProposalPdf.write(proposal, document);
            PagePicture.paint(document.toByteArray(), painted);
        }

        @Override
        boolean withoutLines(Proposal proposal) {
            return false;
        }
    },
    /** The sheets of the workbook. */
    WORKBOOK {
        @Override
        void paint(Proposal proposal, Consumer<PagePicture> painted) throws IOException {
            SheetPictures.paint(proposal, sheet -> painted.accept(PagePicture.of(sheet)));
        }

        @Override
        boolean withoutLines(Proposal proposal) {
            return SheetPictures.withoutLines(proposal);
        }
    };

    /**
     * Paints the file as it would be written now, each page or sheet handed over as soon as it is
     * ready.
     *
     * @throws IOException when the file cannot be made
     */
    abstract void paint(Proposal proposal, Consumer<PagePicture> painted) throws IOException;

    /** Whether the file has lines of the bill that are too many to be painted. */
    abstract boolean withoutLines(Proposal proposal);

    /** Its name in the window. */
    String title() {
        return Words.of("proposal.preview." + name().toLowerCase(Locale.ROOT));
    }
}
