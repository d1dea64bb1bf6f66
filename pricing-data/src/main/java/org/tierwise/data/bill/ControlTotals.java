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
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

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

    /** Control totals in the folders of the parts and one above, where manifests stand too. */
    static List<ControlTotals> beside(List<Part> parts) {
        TreeSet<Path> folders = new TreeSet<>();
        for (Part part : parts) {
            Path folder = part.file().toAbsolutePath().normalize().resolveSibling("");
            folders.add(folder);
            folders.add(Objects.requireNonNullElse(folder.getParent(), folder));
        }
        List<ControlTotals> found = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(f -> f.toString().endsWith("-ControlTotals.json"))
                        .sorted()
                        .forEach(f -> found.add(read(f)));
            } catch (IOException e) {
                throw new ImportProblem(folder, 1, "cannot be read: " + e.getMessage());
            }
        }
        return found;
    }

    /** Whether a part is one of those that the totals are about. */
    boolean covers(Part part) {
        return part.file().toAbsolutePath().normalize().startsWith(file.resolveSibling(""));
    }

    private static ControlTotals read(Path file) {
        try {
            JsonNode json = new ObjectMapper().readTree(file.toFile());
            Map<CurrencyUnit, BigDecimal> totals = new TreeMap<>();
            for (JsonNode total : json.has("totals") ? json.path("totals") : List.of(json)) {
                totals.put(
                        CurrencyUnit.of(total.path("currency").asText()),
                        new BigDecimal(total.path("unblended").asText()));
            }
            return new ControlTotals(file, totals);
        } catch (IOException | IllegalArgumentException e) {
            throw new ImportProblem(
                    file, 1, "control totals need a currency and an unblended amount");
        }
    }
}
