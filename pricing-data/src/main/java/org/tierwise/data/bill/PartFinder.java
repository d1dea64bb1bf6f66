package org.tierwise.data.bill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the data files behind what the user named: files, manifests, folders and archives. */
final class PartFinder {
    private static final int DEEPEST_ARCHIVE = 2;
    private static final int DEEPEST_FOLDER = 12;
    private static final String CONTROL_TOTALS = "-controltotals.json";
    private static final List<String> DATA =
            List.of(".csv", ".csv.gz", ".parquet", ".zip", ".tar.gz", ".tgz", ".json", ".json.gz");

    private final Archives archives;
    private final List<String> warnings;
    private final Map<Path, Found> controls = new LinkedHashMap<>();

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

    /** Files of control totals that stand with the parts that were found. */
    List<Found> controls() {
        return List.copyOf(controls.values());
    }

    private List<Part> at(Path path) {
        if (Files.isDirectory(path)) {
            Path above = path.toAbsolutePath().normalize().getParent();
            controlsIn(Objects.requireNonNullElse(above, path));
            return among(files(path).map(file -> new Found(file, file)).toList(), path);
        }
        if (!Files.exists(path)) {
            throw new ImportProblem(path, 1, "no such file; give a bill file or a folder of them");
        }
        if (Archives.isArchive(path)) {
            return among(unpacked(new Found(path, path)), path);
        }
        Path folder = path.toAbsolutePath().normalize().resolveSibling("");
        controlsIn(folder);
        controlsIn(Objects.requireNonNullElse(folder.getParent(), folder));
        Found named = new Found(path, path);
        Optional<Manifest> manifest = isJson(path) ? Manifest.read(named) : Optional.empty();
        return manifest.map(m ->
                        new NewestStatements(List.of(m), warnings)
                                .alone(
                                        m,
                                        files(path.resolveSibling(""))
                                                .map(file -> new Found(file, file))
                                                .toList()))
                .orElseGet(() -> List.of(new Part(path, path, Optional.empty(), true)));
    }

    private void controlsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(PartFinder::isControl)
                    .sorted()
                    .forEach(f -> controls.put(f.toAbsolutePath().normalize(), new Found(f, f)));
        } catch (IOException e) {
            throw new ImportProblem(folder, 1, "cannot be read: " + e.getMessage());
        }
    }

    /**
     * The files of an archive; where it holds one file, as reports are packed, it stands for it.
     */
    private List<Found> unpacked(Found archive) {
        Archives.Unpacked unpacked = archives.unpack(archive.file(), archive.place().toString());
        unpacked.skipped()
                .forEach(name ->
                        warnings.add(
                                "%s: the link %s is left out".formatted(archive.place(), name)));
        List<Found> found =
                files(unpacked.folder())
                        .map(file ->
                                new Found(
                                        file,
                                        Path.of(archive.place() + "!")
                                                .resolve(
                                                        unpacked.folder()
                                                                .relativize(file)
                                                                .toString())))
                        .toList();
        boolean isReport = archive.place().toString().toLowerCase(Locale.ROOT).endsWith(".csv.zip");
        return isReport && found.size() == 1
                ? List.of(new Found(found.getFirst().file(), archive.place()))
                : found;
    }

    private List<Part> among(List<Found> all, Path root) {
        List<Found> files = new ArrayList<>();
        all.forEach(found -> addTo(files, found, DEEPEST_ARCHIVE));
        List<Manifest> manifests = new ArrayList<>();
        List<Found> data = new ArrayList<>();
        for (Found found : files) {
            Optional<Manifest> manifest =
                    isJson(found.file()) ? Manifest.read(found) : Optional.empty();
            manifest.ifPresentOrElse(manifests::add, () -> data.add(found));
        }
        List<Part> parts = new NewestStatements(manifests, warnings).of(data, root);
        if (parts.isEmpty()) {
            throw new ImportProblem(
                    root,
                    1,
                    "no bill in it; expected .csv, .csv.gz, .zip, .parquet or .json files");
        }
        return parts;
    }

    private void addTo(List<Found> files, Found found, int depth) {
        if (isControl(found.file())) {
            controls.put(found.file().toAbsolutePath().normalize(), found);
        } else if (isData(found.file())) {
            if (depth == 0 || !Archives.isArchive(found.file())) {
                files.add(found);
            } else {
                unpacked(found).forEach(inner -> addTo(files, inner, depth - 1));
            }
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new ImportProblem(file, 1, "cannot be read: " + e.getMessage());
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST_FOLDER)) {
            return walk
                    .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            throw new ImportProblem(folder, 1, "cannot be read: " + e.getMessage());
        }
    }

    private static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static boolean isControl(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(CONTROL_TOTALS);
    }

    private static boolean isData(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return DATA.stream().anyMatch(name::endsWith) && !name.endsWith("-controltotals.csv");
    }
}
