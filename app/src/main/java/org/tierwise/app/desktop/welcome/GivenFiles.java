package org.tierwise.app.desktop.welcome;

import org.tierwise.data.bill.Bills;
import org.tierwise.data.bill.FileResult;
import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.bill.Progress;
import org.tierwise.data.bill.ReadOptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Files that were given at once, by what they are.
 *
 * @param bills files and folders that hold a bill, and those among them that should but are damaged
 * @param logs files whose names are those of access logs
 * @param projects files that are projects by their names
 * @param problems what is wrong with each of the others
 */
record GivenFiles(
        List<Path> bills, List<Path> logs, List<Path> projects, List<FileProblem> problems) {
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
        logs = List.copyOf(logs);
        projects = List.copyOf(projects);
        problems = List.copyOf(problems);
    }

    /**
     * Looks at the head of each file. A damaged file among those of a bill stays with them: without
     * it the bill would lack charges that nobody misses.
     *
     * @param progress told how far the looking is; what it throws ends it
     */
    static GivenFiles sort(List<Path> given, Progress progress) {
        List<Path> bills = new ArrayList<>();
        List<Path> logs = new ArrayList<>();
        List<Path> projects = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Path path = given.get(i);
            progress.at(path.toString(), (double) i / given.size());
            String name = name(path);
            if (name.endsWith(PROJECT)) {
                projects.add(path);
                continue;
            }
            List<String> wrong = new ArrayList<>();
            if (isBill(path, wrong)) {
                bills.add(path);
            } else if (name.endsWith(JSON)) {
                projects.add(path);
            } else if (isLog(path, name)) {
                logs.add(path);
            } else {
                wrong.forEach(what ->
                        problems.add(
                                new FileProblem(
                                        path, OF_BILLS.stream().anyMatch(name::endsWith), what)));
            }
        }
        return new GivenFiles(
                bills.isEmpty() ? bills : withDamaged(given, bills, problems),
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

    /** Whether any file at a path is a bill; what is wrong with the others is added. */
    private static boolean isBill(Path path, List<String> wrong) {
        List<FileResult> results = new ArrayList<>();
        try {
            Bills.look(List.of(path), ReadOptions.DEFAULT, collecting(results));
        } catch (ImportProblem e) {
            wrong.add(String.valueOf(e.getMessage()));
        }
        results.stream()
                .filter(FileResult.Refused.class::isInstance)
                .map(FileResult.Refused.class::cast)
                .map(FileResult.Refused::problem)
                .forEach(wrong::add);
        return results.stream().anyMatch(FileResult.Recognised.class::isInstance);
    }

    private static Progress collecting(List<FileResult> results) {
        return new Progress() {
            @Override
            public void at(String file, double share) {}

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

    /** Whether something in it can be used. */
    boolean isUseful() {
        return !bills.isEmpty() || !logs.isEmpty() || !projects.isEmpty();
    }
}
