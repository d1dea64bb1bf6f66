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

/** Finds the data files behind what the user named: files, manifests, folders and archives. */
final class PartFinder {
    private static final int DEEPEST_ARCHIVE = 2;
    private static final int DEEPEST_FOLDER = 12;
    private static final List<String> DATA =
            List.of(".csv", ".csv.gz", ".parquet", ".zip", ".tar.gz", ".tgz", ".json", ".json.gz");

    private final Archives archives;
    private final List<String> warnings;
    private final Map<Path, String> labels = new LinkedHashMap<>();

    PartFinder(Archives archives, List<String> warnings) {
        this.archives = archives;
        this.warnings = warnings;
    }

    /**
     * Finds the parts.
     *
     * @throws ImportProblem when something is missing, or nothing is there
     */
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
        if (Archives.isArchive(path)) {
            return inFolder(unpacked(path));
        }
        Optional<Manifest> manifest =
                isJson(path) ? Manifest.read(path, path.toString()) : Optional.empty();
        return manifest.map(m ->
                        new NewestStatements(List.of(m), this::label, warnings)
                                .alone(m, files(path.toAbsolutePath().resolveSibling(""))))
                .orElseGet(() -> List.of(new Part(path, label(path), Optional.empty(), true)));
    }

    private Path unpacked(Path archive) {
        Archives.Unpacked unpacked = archives.unpack(archive, label(archive));
        labels.put(unpacked.folder(), label(archive) + "!");
        unpacked.skipped()
                .forEach(name ->
                        warnings.add(
                                "%s: the link %s is left out".formatted(label(archive), name)));
        return unpacked.folder();
    }

    /** A file as the user knows it: inside an archive, {@code bills.zip!/june.csv}. */
    private String label(Path file) {
        return labels.entrySet().stream()
                .filter(e -> file.startsWith(e.getKey()))
                .findFirst()
                .map(e ->
                        e.getValue()
                                + "/"
                                + e.getKey().relativize(file).toString().replace('\\', '/'))
                .orElse(file.toString());
    }

    private List<Part> inFolder(Path folder) {
        List<Path> files = new ArrayList<>();
        for (Path file : files(folder)) {
            addTo(files, file, DEEPEST_ARCHIVE);
        }
        List<Manifest> manifests = new ArrayList<>();
        List<Path> data = new ArrayList<>();
        for (Path file : files) {
            Optional<Manifest> manifest =
                    isJson(file) ? Manifest.read(file, label(file)) : Optional.empty();
            manifest.ifPresentOrElse(manifests::add, () -> data.add(file));
        }
        List<Part> parts = new NewestStatements(manifests, this::label, warnings).of(data, folder);
        if (parts.isEmpty()) {
            throw new ImportProblem(
                    labels.getOrDefault(folder, folder.toString()),
                    1,
                    "no bill in it; expected .csv, .csv.gz, .zip, .parquet or .json files");
        }
        return parts;
    }

    private void addTo(List<Path> files, Path file, int depth) {
        if (!isData(file)) {
            return;
        }
        if (depth == 0 || !Archives.isArchive(file)) {
            files.add(file);
            return;
        }
        for (Path inner : files(unpacked(file))) {
            addTo(files, inner, depth - 1);
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new ImportProblem(file, 1, "cannot be read: " + e.getMessage());
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST_FOLDER)) {
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
        return DATA.stream().anyMatch(name::endsWith) && !name.contains("-controltotals.");
    }
}
