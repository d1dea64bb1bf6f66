package org.tierwise.data.pricesheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows of a CSV file in UTF-8, whatever separates its fields. */
final class CsvRows {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvRows() {}

    static List<PriceSheet.Row> read(Path file) throws IOException {
        String text = text(file);
        List<PriceSheet.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                int line = (int) record.getStartingLineNumber();
                rows.add(new PriceSheet.Row(line, record.getFields()));
                PriceSheets.limit(file, line, rows.size(), record.getFieldCount());
            }
        } catch (CsvParseException e) {
            throw new SheetProblem(
                    file.toString(),
                    rows.isEmpty() ? 1 : rows.getLast().line() + 1,
                    "not CSV: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return rows;
    }

    private static String text(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new SheetProblem(
                    file.toString(), 1, "not UTF-8; save it as CSV UTF-8 from the spreadsheet");
        }
    }

    /** The separator that the first lines hold most of. */
    private static char separator(String text) {
        String head = text.lines().limit(5).reduce("", String::concat);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
