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
 * Manifest of a Cost and Usage Report or of a Data Export: which files are the newest statement of
 * a period.
 *
 * @param file the manifest
 * @param label the manifest as the user knows it
 * @param report name of the report
 * @param period billing period as the manifest writes it
 * @param assembly id of the statement, which is the name of its folder; every statement restates
 *     the whole period
 * @param parts names of the data files, without folders
 */
record Manifest(
        Path file,
        String label,
        String report,
        String period,
        String assembly,
        List<String> parts) {
    private static final Pattern MONTH = Pattern.compile("^(\\d{4})-?(0[1-9]|1[0-2])");
    private static final Pattern EXPORT_PERIOD =
            Pattern.compile("(?i:BILLING_PERIOD)=(\\d{4}-\\d{2})");
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
        return data.resolveSibling("").equals(file.resolveSibling("")) || passes(data, assembly);
    }

    /**
     * Whether a data file that is not of this statement is of an older one: it is below the folder
     * of the manifest, or in the folder of the same period.
     */
    boolean supersedes(Path data) {
        return data.startsWith(file.resolveSibling(""))
                || passes(data, "BILLING_PERIOD=" + period)
                || passes(data, "billing_period=" + period);
    }

    private static boolean passes(Path data, String folder) {
        for (Path step : data) {
            if (step.toString().equals(folder)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a manifest; empty when the file is other JSON. */
    static Optional<Manifest> read(Path file, String label) {
        try {
            if (Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(file));
            if (json == null) {
                return Optional.empty();
            }
            if (json.has("reportKeys") && json.has("billingPeriod")) {
                return Optional.of(ofReport(file, label, json));
            }
            return json.path("dataFiles").isArray()
                    ? Optional.of(ofExport(file, label, json))
                    : Optional.empty();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new ImportProblem(
                    label, line, "not readable as JSON; a manifest or a data file is expected");
        } catch (IOException e) {
            throw new ImportProblem(label, 1, "cannot be read: " + e.getMessage());
        }
    }

    private static Manifest ofReport(Path file, String label, JsonNode json) {
        List<String> parts = new ArrayList<>();
        json.path("reportKeys").forEach(key -> parts.add(last(key.asText(), 0)));
        return new Manifest(
                file,
                label,
                json.path("reportName").asText(),
                json.path("billingPeriod").path("start").asText(),
                json.path("assemblyId").asText(),
                parts);
    }

    /** The keys of an export tell its period and the folder of its execution. */
    private static Manifest ofExport(Path file, String label, JsonNode json) {
        List<String> parts = new ArrayList<>();
        String folder = "";
        String period = "";
        for (JsonNode key : json.path("dataFiles")) {
            parts.add(last(key.asText(), 0));
            folder = last(key.asText(), 1);
            Matcher matcher = EXPORT_PERIOD.matcher(key.asText());
            period = matcher.find() ? matcher.group(1) : period;
        }
        String name = json.path("exportName").asText(json.path("exportArn").asText());
        return new Manifest(file, label, name, period, folder, parts);
    }

    /** A step of a bucket key, counted from its end. */
    private static String last(String key, int back) {
        List<String> steps = List.of(key.split("/", -1));
        return steps.size() > back ? steps.get(steps.size() - 1 - back) : "";
    }
}
