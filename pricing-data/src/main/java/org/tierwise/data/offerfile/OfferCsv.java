package org.tierwise.data.offerfile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The CSV form: five rows about the file, the names of the columns, then one row a price. */
final class OfferCsv {
    /** Names of columns by names of attributes in the JSON form. */
    private static final Map<String, String> ATTRIBUTES =
            Map.ofEntries(
                    Map.entry("regionCode", "Region Code"),
                    Map.entry("location", "Location"),
                    Map.entry("instanceType", "Instance Type"),
                    Map.entry("operatingSystem", "Operating System"),
                    Map.entry("tenancy", "Tenancy"),
                    Map.entry("preInstalledSw", "Pre Installed S/W"),
                    Map.entry("capacitystatus", "CapacityStatus"),
                    Map.entry("volumeApiName", "Volume API Name"),
                    Map.entry("transferType", "Transfer Type"),
                    Map.entry("fromRegionCode", "From Region Code"),
                    Map.entry("fromLocation", "From Location"),
                    Map.entry("toLocation", "To Location"));

    private static final List<String> NEEDED =
            List.of("SKU", "TermType", "PricePerUnit", "Currency", "Unit", "Product Family");

    private final Path file;
    private final OfferFile.Collector into;
    private final Map<String, Integer> columns = new HashMap<>();

    private OfferCsv(Path file, OfferFile.Collector into) {
        this.file = file;
        this.into = into;
    }

    static void read(Path file, OfferFile.Collector into) throws IOException {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(file)) {
            OfferCsv reader = new OfferCsv(file, into);
            for (CsvRecord record : csv) {
                reader.record(record);
            }
            if (reader.columns.isEmpty()) {
                throw new OfferFileProblem(
                        file, 1, "no row names the columns; the one that begins with SKU does");
            }
        } catch (CsvParseException e) {
            throw new OfferFileProblem(file, 1, "not CSV: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void record(CsvRecord record) {
        if (!columns.isEmpty()) {
            price(record);
        } else if (record.getField(0).equals("SKU")) {
            header(record);
        } else if (record.getFieldCount() > 1) {
            switch (record.getField(0)) {
                case "Version" -> into.version(record.getField(1));
                case "Publication Date" -> into.published(record.getField(1));
                default -> {
                    // Disclaimer and format version say nothing about prices.
                }
            }
        }
    }

    private void header(CsvRecord record) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            columns.putIfAbsent(record.getField(i), i);
        }
        for (String needed : NEEDED) {
            if (!columns.containsKey(needed)) {
                throw new OfferFileProblem(
                        file,
                        record.getStartingLineNumber(),
                        "no column is called \"%s\"; a price list of AWS has it".formatted(needed));
            }
        }
    }

    private void price(CsvRecord record) {
        String sku = cell(record, "SKU");
        Map<String, String> attributes = new HashMap<>();
        ATTRIBUTES.forEach((name, column) -> attributes.put(name, cell(record, column)));
        into.product(sku, new OfferProduct(cell(record, "Product Family"), attributes));
        if (into.wants(sku) && cell(record, "Currency").equals("USD")) {
            String from = cell(record, "StartingRange");
            into.price(
                    sku,
                    new OfferPrice(
                            cell(record, "TermType"),
                            cell(record, "LeaseContractLength"),
                            cell(record, "PurchaseOption"),
                            cell(record, "OfferingClass"),
                            cell(record, "Unit"),
                            number(record, from.isEmpty() ? "0" : from),
                            number(record, cell(record, "PricePerUnit"))));
        }
    }

    private BigDecimal number(CsvRecord record, String text) {
        return OfferNumber.of(text)
                .orElseThrow(() ->
                        new OfferFileProblem(
                                file,
                                record.getStartingLineNumber(),
                                "\"%s\" is no price".formatted(OfferNumber.shown(text))));
    }

    private String cell(CsvRecord record, String column) {
        Integer at = columns.get(column);
        return at == null || at >= record.getFieldCount() ? "" : record.getField(at);
    }
}
