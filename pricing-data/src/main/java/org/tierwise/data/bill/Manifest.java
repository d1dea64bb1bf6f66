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
 * @param place where the user has it
 * @param report name of the report
 * @param period billing period as the manifest writes it
 * @param assembly id of the statement, which is the name of its folder; every statement restates
 *     the whole period
 * @param parts names of the data files, without folders
 */
record Manifest(
        Path file, Path place, String report, String period, String assembly, List<String> parts) {
    private static final Pattern MONTH = Pattern.compile("^(\\d{4})-?(0[1-9]|1[0-2])");
    private static final Pattern EXPORT_PERIOD =
            Pattern.compile("(?i:BILLING_PERIOD)=(\\d{4}-\\d{2})");
    private static final Pattern PERIOD_FOLDER =
            Pattern.compile("(?i:BILLING_PERIOD=)?(\\d{4}-\\d{2}|\\d{8})(?:-\\d{8})?");
    private static final int MONTH_DIGITS = 6;
    private static final long LARGEST = 16L << 20;

    Manifest {
        parts = List.copyOf(parts);
    }

    /** The manifest as the user knows it. */
    String label() {
        return place.toString();
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
        return data.resolveSibling("").equals(place.resolveSibling(""))
                || (passes(data, assembly) && isOfPeriod(data));
    }

    /** One execution may state several periods, each in a folder of its own. */
    private boolean isOfPeriod(Path data) {
        String digits = period.replace("-", "");
        String month = digits.substring(0, Math.min(MONTH_DIGITS, digits.length()));
        for (Path step : data) {
            Matcher folder = PERIOD_FOLDER.matcher(step.toString());
            if (folder.matches() && !folder.group(1).replace("-", "").startsWith(month)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a data file that is not of this statement is of an older one: it is below the folder
     * of the manifest, or in the folder of the same period.
     */
    boolean supersedes(Path data) {
        return data.startsWith(place.resolveSibling(""))
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
    static Optional<Manifest> read(Found found) {
        Path file = found.file();
        Path label = found.place();
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

    private static Manifest ofReport(Path file, Path place, JsonNode json) {
        List<String> parts = new ArrayList<>();
        json.path("reportKeys").forEach(key -> parts.add(last(key.asText(), 0)));
        return new Manifest(
                file,
                place,
                json.path("reportName").asText(),
                json.path("billingPeriod").path("start").asText(),
                json.path("assemblyId").asText(),
                parts);
    }

    /** The keys of an export tell its period and the folder of its execution. */
    private static Manifest ofExport(Path file, Path place, JsonNode json) {
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
        return new Manifest(file, place, name, period, folder, parts);
    }

    /** A step of a bucket key, counted from its end. */
    private static String last(String key, int back) {
        List<String> steps = List.of(key.split("/", -1));
        return steps.size() > back ? steps.get(steps.size() - 1 - back) : "";
    }
}
