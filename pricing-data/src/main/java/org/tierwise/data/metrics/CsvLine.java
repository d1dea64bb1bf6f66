package org.tierwise.data.metrics;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.util.List;

/** One line of a CSV file without line ends in its fields. */
final class CsvLine {
    private CsvLine() {}

    /** The fields, stripped; a line that is no CSV is one field. */
    static List<String> fields(String line) {
        if (line.indexOf('"') < 0) {
            return List.of(line.split(",", -1)).stream().map(String::strip).toList();
        }
        try {
            return CsvReader.builder().ofCsvRecord(line).stream()
                    .findFirst()
                    .map(CsvRecord::getFields)
                    .orElse(List.of(line))
                    .stream()
                    .map(String::strip)
                    .toList();
        } catch (CsvParseException e) {
            return List.of(line);
        }
    }
}
