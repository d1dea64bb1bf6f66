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
import java.util.Optional;
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
        Map<Path, Part> parts = new LinkedHashMap<>();
        for (Path path : paths) {
            for (Part part : at(path)) {
                if (parts.putIfAbsent(real(part.file()), part) != null) {
                    warnings.add(part.label() + ": named twice, read once");
                }
            }
        }
        return List.copyOf(parts.values());
    }

    private List<Part> at(Path path) {
        if (Files.isDirectory(path)) {
            return inFolder(path);
        }
        if (!Files.exists(path)) {
            throw new ImportProblem(path, 1, "no such file; give a bill file or a folder of them");
        }
        if (!isJson(path)) {
            return List.of(new Part(path, path.toString(), Optional.empty()));
        }
        Manifest manifest =
                Manifest.read(path)
                        .orElseThrow(() ->
                                new ImportProblem(
                                        path,
                                        1,
                                        "JSON, but not the manifest of a Cost and Usage Report"));
        return ofManifest(manifest, files(path.toAbsolutePath().resolveSibling("")));
    }

    private List<Part> inFolder(Path folder) {
        List<Path> files = files(folder);
        Map<String, Manifest> newest = new LinkedHashMap<>();
        for (Path file : files) {
            if (isJson(file)) {
                Manifest.read(file)
                        .ifPresent(
                                m -> newest.merge(m.report() + " " + m.period(), m, this::newer));
            }
        }
        List<Path> data = files.stream().filter(PartFinder::isData).toList();
        List<Part> parts =
                newest.isEmpty()
                        ? data.stream()
                                .map(f -> new Part(f, f.toString(), Optional.empty()))
                                .toList()
                        : newest.values().stream()
                                .flatMap(m -> ofManifest(m, data).stream())
                                .toList();
        if (parts.isEmpty()) {
            throw new ImportProblem(
                    folder, 1, "no bill in this folder; expected .csv or .csv.gz files");
        }
        int others = data.size() - parts.size();
        if (others > 0) {
            warnings.add(
                    "%s: %d data files of older statements, or of no manifest, are not counted twice"
                            .formatted(folder, others));
        }
        return parts;
    }

    /** The manifest in the folder of the period is always of the newest statement. */
    private Manifest newer(Manifest a, Manifest b) {
        int depth = Integer.compare(a.file().getNameCount(), b.file().getNameCount());
        if (depth != 0 || a.assembly().equals(b.assembly())) {
            return depth <= 0 ? a : b;
        }
        Manifest newer = modified(a.file()) >= modified(b.file()) ? a : b;
        warnings.add(
                "%s:1: taken for the newest statement of %s by the time of the file, since the folder of the period has no manifest"
                        .formatted(newer.file(), newer.period()));
        return newer;
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new ImportProblem(file, 1, "cannot be read: " + e.getMessage());
        }
    }

    private static List<Part> ofManifest(Manifest manifest, List<Path> files) {
        List<Path> owned = files.stream().filter(manifest::owns).toList();
        List<Part> parts = new ArrayList<>();
        for (String name : manifest.parts()) {
            Path part =
                    owned.stream()
                            .filter(f -> String.valueOf(f.getFileName()).equals(name))
                            .findFirst()
                            .orElseThrow(() ->
                                    new ImportProblem(
                                            manifest.file(),
                                            1,
                                            "the manifest names %s of statement %s, which is missing; copy the whole folder of the report"
                                                    .formatted(name, manifest.assembly())));
            parts.add(new Part(part, part.toString(), manifest.month()));
        }
        if (parts.isEmpty()) {
            throw new ImportProblem(
                    manifest.file(),
                    1,
                    "a manifest alone: it names no data files; give the folder with the .csv.gz"
                            + " parts");
        }
        return parts;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new ImportProblem(file, 1, "cannot be read: " + e.getMessage());
        }
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
