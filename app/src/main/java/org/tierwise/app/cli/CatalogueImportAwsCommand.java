package org.tierwise.app.cli;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.data.catalogue.CatalogueProblem;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.data.offerfile.OfferCatalogue;
import org.tierwise.data.offerfile.OfferFile;
import org.tierwise.data.offerfile.OfferFileProblem;
import org.tierwise.exports.AtomicFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Refreshes a catalogue of AWS from a downloaded price list file; nothing is downloaded. */
@Command(
        name = "import-aws",
        mixinStandardHelpOptions = true,
        description = {
            "Puts the prices of AWS's price list file (AmazonEC2, JSON or CSV) into a catalogue.",
            "The file is read as a stream; its size does not matter."
        })
final class CatalogueImportAwsCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "OFFERFILE", description = "index.json or index.csv of AmazonEC2")
    private Path file = Path.of("");

    @Option(names = "--region", required = true, description = "region code, such as ap-south-1")
    private String region = "";

    @Option(
            names = "--base",
            paramLabel = "ID|FILE",
            defaultValue = "aws-ap-south-1-2026",
            description = "catalogue to refresh (${DEFAULT-VALUE})")
    private String base = "";

    @Option(names = "--out", required = true, paramLabel = "FILE.json", description = "to write")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        try {
            String id = String.valueOf(out.getFileName()).replaceFirst("\\.json$", "");
            OfferCatalogue made =
                    OfferCatalogue.of(
                            OfferFile.read(file, region),
                            Catalogues.text(base),
                            id,
                            String.valueOf(file.getFileName()));
            AtomicFile.write(out, o -> o.write(made.json().getBytes(StandardCharsets.UTF_8)));
            Streams.out(spec)
                    .printf(
                            "%s: %d prices changed, reservations of %d families read%n",
                            out, made.changed(), made.terms());
            if (!made.kept().isEmpty()) {
                Streams.out(spec)
                        .printf(
                                "  not in the file, so at the old price: %s%n",
                                String.join(", ", made.kept()));
            }
            return ExitCode.DONE;
        } catch (OfferFileProblem | CatalogueProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new BadInput(
                    "%s: cannot be read or written: %s".formatted(file, e.getMessage()), e);
        }
    }
}
