package org.tierwise.app.desktop.welcome;

import org.tierwise.data.bill.Bills;
import org.tierwise.data.bill.FileResult;
import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.bill.Progress;
import org.tierwise.data.bill.ReadOptions;
import org.tierwise.data.text.PackedText;
import org.tierwise.data.text.TextLimits;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Files that were given at once, by what they are.
 *
 * @param bills files and folders that hold a bill, and those among them that should but are damaged
 * @param results what came of each file of the bill
 * @param logs whole files whose names are those of access logs
 * @param projects files that are projects by their names
 * @param problems what is wrong with each of the others
 */
record GivenFiles(
        List<Path> bills,
        List<FileResult> results,
        List<Path> logs,
        List<Path> projects,
        List<FileProblem> problems) {
    private static final String PROJECT = ".tierwise";
    private static final String JSON = ".json";
    private static final List<String> OF_BILLS =
            List.of(".csv", ".gz", ".parquet", ".zip", ".tgz", ".json");

    /**
     * What is wrong with a file.
     *
     * @param named whether its name is that of a bill
     * @param problem file, line and what is wrong, with what would be right
     */
    record FileProblem(Path path, boolean named, String problem) {}

    GivenFiles {
        bills = List.copyOf(bills);
        results = List.copyOf(results);
        logs = List.copyOf(logs);
        projects = List.copyOf(projects);
        problems = List.copyOf(problems);
    }

    /**
     * Looks at the head of each file, and through compressed ones that are not too large. A damaged
     * file among those of a bill stays with them: without it the bill would lack charges that
     * nobody misses.
     *
     * @param progress told the share of each file that was looked at; what it throws ends it
     */
    static GivenFiles sort(List<Path> given, Progress progress) {
        List<Path> bills = new ArrayList<>();
        List<Path> logs = new ArrayList<>();
        List<Path> projects = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        Map<Path, List<FileResult>> results = new LinkedHashMap<>();
        for (Path path : given) {
            String name = name(path);
            if (name.endsWith(PROJECT)) {
                projects.add(path);
                continue;
            }
            List<FileResult> looked = look(path, progress);
            results.put(path, looked);
            if (looked.stream().anyMatch(FileResult.Recognised.class::isInstance)) {
                bills.add(path);
            } else if (name.endsWith(JSON)) {
                projects.add(path);
            } else if (isLog(path, name)) {
                damageOfLog(path, progress)
                        .ifPresentOrElse(
                                what -> problems.add(new FileProblem(path, false, what)),
                                () -> logs.add(path));
            } else {
                boolean named = OF_BILLS.stream().anyMatch(name::endsWith);
                refusals(looked).forEach(what -> problems.add(new FileProblem(path, named, what)));
            }
        }
        List<Path> charges = bills.isEmpty() ? bills : withDamaged(given, bills, problems);
        return new GivenFiles(
                charges,
                charges.stream()
                        .flatMap(path -> results.getOrDefault(path, List.of()).stream())
                        .toList(),
                logs,
                projects,
                bills.isEmpty()
                        ? problems
                        : problems.stream().filter(problem -> !problem.named()).toList());
    }

    private static List<Path> withDamaged(
            List<Path> given, List<Path> bills, List<FileProblem> problems) {
        List<Path> damaged =
                problems.stream().filter(FileProblem::named).map(FileProblem::path).toList();
        return given.stream()
                .filter(path -> bills.contains(path) || damaged.contains(path))
                .toList();
    }

    /** What each file at a path is, as a part of a bill. */
    private static List<FileResult> look(Path path, Progress progress) {
        List<FileResult> results = new ArrayList<>();
        try {
            Bills.look(List.of(path), ReadOptions.DEFAULT, collecting(results, progress));
        } catch (ImportProblem e) {
            results.add(
                    new FileResult.Refused(path.toString(), String.valueOf(e.getMessage()), false));
        }
        return results;
    }

    private static List<String> refusals(List<FileResult> results) {
        return results.stream()
                .filter(FileResult.Refused.class::isInstance)
                .map(FileResult.Refused.class::cast)
                .map(FileResult.Refused::problem)
                .toList();
    }

    /** What is wrong with a log that was copied in part, or is damaged. */
    private static Optional<String> damageOfLog(Path log, Progress progress) {
        try {
            double size = Math.max(1, log.toFile().length());
            PackedText.check(
                    log, TextLimits.DEFAULT, read -> progress.at(log.toString(), read / size));
            return Optional.empty();
        } catch (ImportProblem e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Progress collecting(List<FileResult> results, Progress progress) {
        return new Progress() {
            @Override
            public void at(String file, double share) {
                progress.at(file, share);
            }

            @Override
            public void told(FileResult result) {
                results.add(result);
            }
        };
    }

    private static boolean isLog(Path path, String name) {
        return Files.isRegularFile(path)
                && (name.endsWith(".log") || name.endsWith(".log.gz") || name.startsWith("access"));
    }

    private static String name(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with files that belong to the bill: it is not read without them. */
    List<String> damage() {
        return results.stream()
                .filter(FileResult.Refused.class::isInstance)
                .map(FileResult.Refused.class::cast)
                .filter(refused -> !refused.leftOut())
                .map(FileResult.Refused::problem)
                .toList();
    }

    /** Whether something in it can be used. */
    boolean isUseful() {
        return !bills.isEmpty() || !logs.isEmpty() || !projects.isEmpty();
    }
}
