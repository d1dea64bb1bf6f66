package org.tierwise.data.bill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.joda.money.CurrencyUnit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Totals that stand beside a bill in a file {@code *-ControlTotals.json}.
 *
 * @param file the file
 * @param currency currency of the amount
 * @param unblended unblended total, tax included
 */
record ControlTotals(Path file, CurrencyUnit currency, BigDecimal unblended) {
    /** Control totals in the folders among the paths. */
    static List<ControlTotals> find(List<Path> paths) {
        List<ControlTotals> found = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                continue;
            }
            try (Stream<Path> walk = Files.walk(path, 8)) {
                for (Path file :
                        walk.filter(f -> f.toString().endsWith("-ControlTotals.json"))
                                .sorted()
                                .toList()) {
                    found.add(read(file));
                }
            } catch (IOException e) {
                throw new ImportProblem(path, 1, "cannot be read: " + e.getMessage());
            }
        }
        return found;
    }

    private static ControlTotals read(Path file) {
        try {
            JsonNode json = new ObjectMapper().readTree(file.toFile());
            return new ControlTotals(
                    file,
                    CurrencyUnit.of(json.path("currency").asText()),
                    new BigDecimal(json.path("unblended").asText()));
        } catch (IOException | IllegalArgumentException e) {
            throw new ImportProblem(
                    file, 1, "control totals need a currency and an unblended amount");
        }
    }
}
