package org.tierwise.data.bill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the data files behind what the user named. Where manifests are, only the files of the
 * newest statement of each period count: loading every folder would multiply the bill.
 */
final class PartFinder {
    private final List<String> warnings;

    PartFinder(List<String> warnings) {
        this.warnings = warnings;
    }

    List<Part> find(List<Path> paths) {
        List<Part> parts = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                parts.addAll(inFolder(path));
            } else if (!Files.exists(path)) {
                throw new ImportProblem(
                        path, 1, "no such file; give a bill file or a folder of them");
            } else if (isJson(path)) {
                Manifest manifest =
                        Manifest.read(path)
                                .orElseThrow(() ->
                                        new ImportProblem(
                                                path,
                                                1,
                                                "JSON, but not the manifest of a Cost and Usage"
                                                        + " Report"));
                parts.addAll(ofManifest(manifest, path.resolveSibling("").toAbsolutePath()));
            } else {
                parts.add(new Part(path, path.toString()));
            }
        }
        return parts;
    }

    private List<Part> inFolder(Path folder) {
        List<Path> files = files(folder);
        Map<String, Manifest> newest = new LinkedHashMap<>();
        for (Path file : files) {
            if (isJson(file)) {
                Manifest.read(file)
                        .ifPresent(m ->
                                newest.merge(m.report() + " " + m.period(), m, PartFinder::newer));
            }
        }
        if (!newest.isEmpty()) {
            List<Part> parts = new ArrayList<>();
            newest.values().forEach(m -> parts.addAll(ofManifest(m, folder)));
            return parts;
        }
        List<Part> parts =
                files.stream()
                        .filter(PartFinder::isData)
                        .map(f -> new Part(f, f.toString()))
                        .toList();
        if (parts.isEmpty()) {
            throw new ImportProblem(
                    folder, 1, "no bill in this folder; expected .csv or .csv.gz files");
        }
        return parts;
    }

    /** The manifest of the period's folder is always of the newest statement. */
    private static Manifest newer(Manifest a, Manifest b) {
        int depth = Integer.compare(a.file().getNameCount(), b.file().getNameCount());
        if (depth != 0) {
            return depth < 0 ? a : b;
        }
        return modified(a.file()) >= modified(b.file()) ? a : b;
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new ImportProblem(file, 1, "cannot be read: " + e.getMessage());
        }
    }

    private List<Part> ofManifest(Manifest manifest, Path folder) {
        List<Path> files = files(folder);
        List<Part> parts = new ArrayList<>();
        for (String name : manifest.parts()) {
            List<Path> named =
                    files.stream().filter(f -> f.getFileName().toString().equals(name)).toList();
            Path part =
                    named.stream()
                            .filter(f -> f.toString().contains(manifest.assembly()))
                            .findFirst()
                            .or(() -> named.stream().findFirst())
                            .orElseThrow(() ->
                                    new ImportProblem(
                                            manifest.file(),
                                            1,
                                            "the manifest names %s, which is not in %s; copy the whole folder of the report"
                                                    .formatted(name, folder)));
            parts.add(new Part(part, part.toString()));
        }
        if (parts.isEmpty()) {
            throw new ImportProblem(
                    manifest.file(),
                    1,
                    "a manifest alone: it names no data files; give the folder with the .csv.gz"
                            + " parts");
        }
        long others = files.stream().filter(PartFinder::isData).count() - parts.size();
        if (others > 0) {
            warnings.add(
                    "%s: %d data files of older statements or other periods are not counted twice"
                            .formatted(folder, others));
        }
        return parts;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, 8)) {
            return walk.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new ImportProblem(folder, 1, "cannot be read: " + e.getMessage());
        }
    }

    private static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static boolean isData(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".csv.gz");
    }
}
