package org.tierwise.data.bill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.joda.money.CurrencyUnit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Totals that stand beside a bill in a file {@code *-ControlTotals.json}.
 *
 * @param file the file
 * @param unblended unblended totals of the data files in its folder and below, tax included
 */
record ControlTotals(Path file, Map<CurrencyUnit, BigDecimal> unblended) {
    ControlTotals {
        unblended = Map.copyOf(unblended);
    }

    /** Whether a part is one of those that the totals are about. */
    boolean covers(LineSource source) {
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        return source instanceof Part part
                && part.place().toAbsolutePath().normalize().startsWith(folder);
    }

    /** Reads totals; they bear the place where the user has them. */
    static ControlTotals read(Found found) {
        Path file = found.file();
        try {
            JsonNode json = new ObjectMapper().readTree(file.toFile());
            Map<CurrencyUnit, BigDecimal> totals = new TreeMap<>();
            for (JsonNode total : json.has("totals") ? json.path("totals") : List.of(json)) {
                totals.put(
                        CurrencyUnit.of(total.path("currency").asText()),
                        new BigDecimal(total.path("unblended").asText()));
            }
            return new ControlTotals(found.place(), totals);
        } catch (IOException | IllegalArgumentException e) {
            throw new ImportProblem(
                    file, 1, "control totals need a currency and an unblended amount");
        }
    }
}
