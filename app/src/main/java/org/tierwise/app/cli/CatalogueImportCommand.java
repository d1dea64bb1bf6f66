package org.tierwise.app.cli;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.data.catalogue.CatalogueProblem;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.data.pricesheet.ColumnMapping;
import org.tierwise.data.pricesheet.PriceSheet;
import org.tierwise.data.pricesheet.PriceSheets;
import org.tierwise.data.pricesheet.SheetCatalogue;
import org.tierwise.data.pricesheet.SheetField;
import org.tierwise.data.pricesheet.SheetOrigin;
import org.tierwise.data.pricesheet.SheetProblem;
import org.tierwise.exports.AtomicFile;
import org.tierwise.model.catalogue.PriceStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

/** A price sheet becomes a catalogue, through a mapping of its columns that the user confirms. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Puts the prices of a sheet (CSV or Excel) into a catalogue.",
            "Without --map it only prints the mapping that the column names suggest."
        })
final class CatalogueImportCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SHEET", description = "a .csv or .xlsx file")
    private Path sheet = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "FILE.json|FIELD=COLUMN,...",
            description = "what the columns mean; FIELD==VALUE holds for every row")
    private @Nullable String map;

    @Option(
            names = "--base",
            paramLabel = "ID|FILE",
            description = "catalogue to start from: its disks, services and terms are kept")
    private String base = Catalogues.defaultId();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "year, month or day of the prices")
    private @Nullable String asOf;

    @Option(
            names = "--status",
            defaultValue = "secondary",
            description = "published, secondary (the default) or estimated")
    private PriceStatus status = PriceStatus.SECONDARY;

    @Option(names = "--id", description = "id of the new catalogue; the name of --out if absent")
    private @Nullable String id;

    @Option(names = "--out", paramLabel = "FILE.json", description = "catalogue to write")
    private @Nullable Path out;

    @Override
    public Integer call() {
        try {
            PriceSheet read = PriceSheets.read(sheet);
            if (map == null) {
                propose(read);
                return ExitCode.DONE;
            }
            if (out == null || asOf == null) {
                throw new BadInput("catalogue import: give --out FILE.json and --as-of DATE too");
            }
            write(read, mapping(map), out, asOf);
            return ExitCode.DONE;
        } catch (SheetProblem | CatalogueProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new BadInput(
                    "%s: cannot be read or written: %s".formatted(sheet, e.getMessage()), e);
        }
    }

    private void propose(PriceSheet read) {
        ColumnMapping proposed =
                ColumnMapping.propose(read)
                        .orElseThrow(() ->
                                new BadInput(
                                        "%s:%d: no column looks like a SKU with a price; columns are %s; give --map 'sku=COLUMN,monthly=COLUMN'"
                                                .formatted(
                                                        sheet,
                                                        read.headerLine(),
                                                        String.join(", ", read.header()))));
        HumanTable table = new HumanTable("lll", "field", "column", "first row");
        proposed.columns()
                .forEach((field, column) ->
                        table.row(field.id(), column, read.first(column).orElse("")));
        Streams.out(spec).print(table.text());
        Streams.out(spec)
                .printf(
                        "%n  %d rows. Nothing was written; to confirm:%n  tierwise catalogue import"
                                + " %s --map '%s' --as-of YYYY-MM --out FILE.json%n",
                        read.rows().size(), sheet, Terminal.safe(proposed.inWords()));
    }

    private void write(PriceSheet read, ColumnMapping mapping, Path target, String date)
            throws IOException {
        String name = String.valueOf(target.getFileName()).replaceFirst("\\.json$", "");
        SheetCatalogue made =
                SheetCatalogue.of(
                        read,
                        mapping,
                        Catalogues.text(base),
                        new SheetOrigin(
                                Objects.requireNonNullElse(id, name),
                                date,
                                "price sheet " + sheet.getFileName(),
                                status));
        AtomicFile.write(target, o -> o.write(made.json().getBytes(StandardCharsets.UTF_8)));
        Streams.out(spec)
                .printf(
                        "%s: prices changed: %d, servers added: %d, rows left out: %d%n",
                        target, made.changed(), made.added(), made.leftOut().size());
        made.leftOut().forEach(row -> Streams.out(spec).println("  ! " + Terminal.safe(row)));
        if (made.added() > 0 && !mapping.has(SheetField.CORE_SCORE)) {
            Streams.out(spec)
                    .println("  ! core score 1.0 (m5 class) is assumed for what was added");
        }
        if (made.added() > 0 && !mapping.has(SheetField.NETWORK_MBPS)) {
            Streams.out(spec)
                    .println("  ! a network port of 1000 Mbit/s is assumed for what was added");
        }
    }

    private static ColumnMapping mapping(String text) throws IOException {
        try {
            return text.endsWith(".json")
                    ? ColumnMapping.parseJson(Files.readString(Path.of(text)))
                    : ColumnMapping.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadInput("--map %s: %s".formatted(text, e.getMessage()), e);
        }
    }
}
