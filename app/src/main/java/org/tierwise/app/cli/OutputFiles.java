package org.tierwise.app.cli;

import org.tierwise.app.planning.BadInput;
import org.tierwise.exports.Export;
import org.tierwise.exports.template.CompanyTemplate;
import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files that a proposal is written to, each in the format that its ending names.
 *
 * @param formats format by file, in the order given
 */
record OutputFiles(Map<Path, Export> formats) {
    /** What can be written, for help. */
    static final String ENDINGS =
            ".xlsx, .pdf, .md, .json, .csv (bill of materials), .focus.csv, .detail.csv (lines"
                    + " of the bill), .svg, .mmd, .drawio,"
                    + " .tf, .jsimg";

    /**
     * Files of names.
     *
     * @param template a company's workbook, which every .xlsx becomes; empty for our own
     * @throws BadInput when an ending names no format, or there is a template and no .xlsx
     */
    static OutputFiles of(List<Path> files, Optional<Path> template) {
        Optional<Export> filled =
                template.map(file ->
                        new Export(
                                ".xlsx",
                                "a company's workbook, filled",
                                new CompanyTemplate(file)::write));
        if (filled.isPresent() && files.stream().noneMatch(filled.get()::knows)) {
            throw new BadInput("--template needs --out FILE.xlsx, which it becomes");
        }
        Map<Path, Export> formats = new LinkedHashMap<>();
        for (Path file : files) {
            formats.put(
                    file,
                    filled.filter(export -> export.knows(file))
                            .or(() -> format(file))
                            .orElseThrow(() ->
                                    new BadInput(
                                            "--out %s: its ending names no format; give one of %s"
                                                    .formatted(file, ENDINGS))));
        }
        return new OutputFiles(formats);
    }

    private static Optional<Export> format(Path file) {
        return ProposalFormats.ALL.stream().filter(export -> export.knows(file)).findFirst();
    }

    /**
     * Writes all of them; each is wholly new or the one that was there.
     *
     * @throws BadInput when one cannot be written; those before it are
     */
    void write(Proposal proposal) {
        formats.forEach((file, export) -> {
            try {
                export.write(proposal, file);
            } catch (IOException e) {
                throw new BadInput(String.valueOf(e.getMessage()), e);
            }
        });
    }
}
