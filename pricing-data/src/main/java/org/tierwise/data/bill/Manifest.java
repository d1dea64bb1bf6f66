package org.tierwise.data.bill;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Manifest of a Cost and Usage Report: which files are the newest statement of a period.
 *
 * @param file the manifest
 * @param report name of the report
 * @param period billing period as the manifest writes it
 * @param assembly id of the statement; every statement restates the whole period
 * @param parts names of the data files, without folders
 */
record Manifest(Path file, String report, String period, String assembly, List<String> parts) {
    private static final Pattern MONTH = Pattern.compile("^(\\d{4})-?(0[1-9]|1[0-2])");
    private static final long LARGEST = 16L << 20;

    Manifest {
        parts = List.copyOf(parts);
    }

    /** Month of the period; empty when the manifest writes it in another way. */
    Optional<YearMonth> month() {
        Matcher matcher = MONTH.matcher(period);
        return matcher.find()
                ? Optional.of(
                        YearMonth.of(
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /**
     * Whether a data file belongs to this statement: it is in the folder of the assembly, or right
     * beside the manifest. A file of the same name elsewhere is of another statement.
     */
    boolean owns(Path data) {
        if (!parts.contains(String.valueOf(data.getFileName()))) {
            return false;
        }
        if (data.resolveSibling("").equals(file.resolveSibling(""))) {
            return true;
        }
        for (Path step : data) {
            if (step.toString().equals(assembly)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a manifest; empty when the file is other JSON. */
    static Optional<Manifest> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(file));
            if (json == null || !json.has("reportKeys") || !json.has("billingPeriod")) {
                return Optional.empty();
            }
            List<String> parts = new ArrayList<>();
            for (JsonNode key : json.get("reportKeys")) {
                String name = key.asText();
                parts.add(name.substring(name.lastIndexOf('/') + 1));
            }
            return Optional.of(
                    new Manifest(
                            file,
                            json.path("reportName").asText(),
                            json.path("billingPeriod").path("start").asText(),
                            json.path("assemblyId").asText(),
                            parts));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new ImportProblem(
                    file, line, "not readable as JSON; a manifest or a data file is expected");
        } catch (IOException e) {
            throw new ImportProblem(file, 1, "cannot be read: " + e.getMessage());
        }
    }
}
