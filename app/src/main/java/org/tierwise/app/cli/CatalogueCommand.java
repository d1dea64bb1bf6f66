package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.data.catalogue.CatalogueProblem;
import org.tierwise.data.catalogue.CatalogueReview;
import org.tierwise.data.catalogue.CatalogueSummary;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.data.catalogue.PriceText;
import org.tierwise.data.catalogue.PricedOffer;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.PriceStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Provider catalogues: list, show, validate, diff. */
@Command(
        name = "catalogue",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(list | show | validate | diff | import | import-aws)",
        subcommands = {CatalogueImportCommand.class, CatalogueImportAwsCommand.class},
        description = "Price catalogues: what is bundled, where each price comes from.")
final class CatalogueCommand implements Runnable {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new BadInput("catalogue: give one of list, show, validate, diff, import, import-aws");
    }

    @Command(mixinStandardHelpOptions = true, description = "The bundled catalogues.")
    int list(@Option(names = "--json", description = "print one JSON document") boolean json) {
        List<CatalogueSummary> all = Catalogues.list();
        if (json) {
            ObjectNode node = Json.object();
            ArrayNode array = node.putArray("catalogues");
            for (CatalogueSummary c : all) {
                array.addObject()
                        .put("id", c.id())
                        .put("provider", c.provider())
                        .put("region", c.region())
                        .put("currency", c.currency().getCode())
                        .put("asOf", c.asOf())
                        .put("offers", c.offers());
            }
            out().println(Json.text(node));
            return ExitCode.DONE;
        }
        HumanTable table =
                new HumanTable(
                        "llllrr", "id", "provider", "region", "as of", "offers", "published");
        for (CatalogueSummary c : all) {
            table.row(
                    c.id(),
                    c.provider(),
                    c.region(),
                    c.asOf(),
                    Integer.toString(c.offers()),
                    share(c, PriceStatus.PUBLISHED));
        }
        out().print(table.text());
        return ExitCode.DONE;
    }

    @Command(mixinStandardHelpOptions = true, description = "Every price with its source.")
    int show(@Parameters(paramLabel = "ID|FILE") String id) {
        Catalogue catalogue = open(id);
        CatalogueSummary summary = CatalogueSummary.of(catalogue);
        out().printf(
                        "%s: %s, %s, %s, as of %s%n%n",
                        catalogue.id(),
                        catalogue.provider(),
                        catalogue.region(),
                        catalogue.currency(),
                        catalogue.asOf());
        HumanTable table = new HumanTable("llll", "sku", "price a month", "status", "source");
        for (PricedOffer offer : PricedOffer.of(catalogue)) {
            table.row(
                    offer.sku(),
                    PriceText.of(offer.price()),
                    offer.source().status().name().toLowerCase(java.util.Locale.ROOT),
                    offer.source().document() + ", " + offer.source().asOf());
        }
        out().print(table.text());
        out().printf(
                        "%n  Of %d prices %s published (%d), %s secondary and unverified (%d), %s"
                                + " estimated (%d)%n",
                        summary.offers(),
                        share(summary, PriceStatus.PUBLISHED),
                        summary.shares().published(),
                        share(summary, PriceStatus.SECONDARY),
                        summary.shares().secondary(),
                        share(summary, PriceStatus.ESTIMATED),
                        summary.shares().estimated());
        return ExitCode.DONE;
    }

    @Command(mixinStandardHelpOptions = true, description = "Checks a catalogue.")
    int validate(@Parameters(paramLabel = "ID|FILE") String idOrFile) {
        CatalogueReview review = reading(idOrFile, CatalogueReview::read);
        review.findings().forEach(f -> out().println("! " + Terminal.safe(f)));
        out().printf(
                        "%s: valid, %d offers of %s%n",
                        idOrFile,
                        CatalogueSummary.of(review.catalogue()).offers(),
                        Terminal.safe(review.catalogue().provider()));
        return ExitCode.DONE;
    }

    @Command(mixinStandardHelpOptions = true, description = "What changed between two catalogues.")
    int diff(
            @Parameters(paramLabel = "A", description = "earlier id or file") String a,
            @Parameters(paramLabel = "B", description = "later id or file") String b) {
        out().print(CatalogueDiffReport.of(open(a), open(b)));
        return ExitCode.DONE;
    }

    private static Catalogue open(String idOrFile) {
        Optional<String> known = Catalogues.ids().stream().filter(idOrFile::equals).findFirst();
        return known.isPresent()
                ? Catalogues.load(known.get())
                : reading(idOrFile, file -> Catalogues.read(Path.of(file)));
    }

    private interface Reader<T> {
        T read(String idOrFile) throws IOException;
    }

    private static <T> T reading(String file, Reader<T> reader) {
        try {
            return reader.read(file);
        } catch (CatalogueProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new BadInput(
                    "%s: cannot be read; give a catalogue file or one of %s"
                            .formatted(file, Catalogues.ids()),
                    e);
        }
    }

    private static String share(CatalogueSummary summary, PriceStatus status) {
        return "%.0f %%".formatted(100 * summary.shares().share(status));
    }

    private PrintWriter out() {
        return Streams.out(spec);
    }
}
