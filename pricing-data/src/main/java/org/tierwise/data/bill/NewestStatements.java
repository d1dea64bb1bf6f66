package org.tierwise.data.bill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves out older statements of a period: each restates the whole month so far, so that reading
 * every folder would multiply the bill.
 */
final class NewestStatements {
    /** Folder of a period: {@code 20260601-20260701} or {@code BILLING_PERIOD=2026-06}. */
    private static final Pattern PERIOD =
            Pattern.compile("\\d{8}-\\d{8}|(?i:BILLING_PERIOD)=\\d{4}-\\d{2}");

    private static final Pattern DATED = Pattern.compile("\\d{4}-?\\d{2}-?\\d{2}T?\\d.*");

    private final List<Manifest> manifests;
    private final List<String> warnings;

    /**
     * @param manifests every manifest found
     * @param warnings where to say what is left out
     */
    NewestStatements(List<Manifest> manifests, List<String> warnings) {
        this.manifests = manifests;
        this.warnings = warnings;
    }

    /** The parts of one manifest. */
    List<Part> alone(Manifest manifest, List<Found> files) {
        return ofManifest(manifest, files);
    }

    /** The parts among data files that count. */
    List<Part> of(List<Found> data, Path folder) {
        Map<String, List<Manifest>> stated = new LinkedHashMap<>();
        for (Manifest manifest : manifests) {
            stated.computeIfAbsent(
                            manifest.report() + " " + manifest.period(), k -> new ArrayList<>())
                    .add(manifest);
        }
        List<Manifest> newest = stated.values().stream().map(this::newest).toList();
        List<Part> parts = new ArrayList<>();
        newest.forEach(manifest -> parts.addAll(ofManifest(manifest, data)));
        Set<Path> owned = parts.stream().map(Part::file).collect(Collectors.toSet());
        List<Found> loose =
                data.stream()
                        .filter(f -> !owned.contains(f.file()))
                        .filter(f -> newest.stream().noneMatch(m -> m.supersedes(f.place())))
                        .toList();
        newestFolders(loose)
                .forEach(f -> parts.add(new Part(f.file(), f.place(), Optional.empty(), false)));
        int others = data.size() - parts.size();
        if (others > 0 && !parts.isEmpty()) {
            warnings.add(
                    "%s: %d data files of older statements, or of no manifest, are not counted twice"
                            .formatted(folder, others));
        }
        return parts;
    }

    /** The manifest in the folder of the period, above all others, is of the newest statement. */
    private Manifest newest(List<Manifest> ofPeriod) {
        int top = ofPeriod.stream().mapToInt(m -> m.place().getNameCount()).min().orElseThrow();
        List<Manifest> candidates =
                ofPeriod.stream().filter(m -> m.place().getNameCount() == top).toList();
        long statements = candidates.stream().map(Manifest::assembly).distinct().count();
        boolean dated = candidates.stream().allMatch(m -> DATED.matcher(m.assembly()).matches());
        if (dated) {
            return candidates.stream().max(Comparator.comparing(Manifest::assembly)).orElseThrow();
        }
        Manifest newest =
                candidates.stream()
                        .max(Comparator.comparing(m -> modified(m.file())))
                        .orElseThrow();
        if (statements > 1) {
            warnings.add(
                    "%s:1: taken for the newest statement of %s by the time of the file, since the folder of the period has no manifest"
                            .formatted(newest.label(), newest.period()));
        }
        return newest;
    }

    /** Among the folders of one period, the newest. */
    private List<Found> newestFolders(List<Found> files) {
        List<Found> counted = new ArrayList<>();
        Map<Path, Map<Path, List<Found>>> periods = new TreeMap<>();
        for (Found file : files) {
            Path folder = Objects.requireNonNullElse(file.place().getParent(), file.place());
            Path above = folder.getParent();
            boolean inPeriod =
                    above != null && PERIOD.matcher(String.valueOf(above.getFileName())).matches();
            if (inPeriod) {
                periods.computeIfAbsent(above, p -> new TreeMap<>())
                        .computeIfAbsent(folder, f -> new ArrayList<>())
                        .add(file);
            } else {
                counted.add(file);
            }
        }
        periods.forEach((period, folders) -> counted.addAll(newestOf(period, folders)));
        return counted;
    }

    private List<Found> newestOf(Path period, Map<Path, List<Found>> folders) {
        boolean dated =
                folders.keySet().stream()
                        .allMatch(f -> DATED.matcher(String.valueOf(f.getFileName())).matches());
        Comparator<Map.Entry<Path, List<Found>>> age =
                dated
                        ? Comparator.comparing(e -> String.valueOf(e.getKey().getFileName()))
                        : Comparator.comparing(e ->
                                e.getValue().stream()
                                        .mapToLong(f -> modified(f.file()))
                                        .max()
                                        .orElse(0));
        Map.Entry<Path, List<Found>> newest = folders.entrySet().stream().max(age).orElseThrow();
        if (folders.size() > 1 && !dated) {
            warnings.add(
                    "%s: taken for the newest statement of %s by the times of the files, since there is no manifest"
                            .formatted(newest.getKey(), period.getFileName()));
        }
        return newest.getValue();
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new ImportProblem(file, 1, "cannot be read: " + e.getMessage());
        }
    }

    private static List<Part> ofManifest(Manifest manifest, List<Found> files) {
        List<Found> owned = files.stream().filter(f -> manifest.owns(f.place())).toList();
        List<Part> parts = new ArrayList<>();
        for (String name : manifest.parts()) {
            Found part =
                    owned.stream()
                            .filter(f -> String.valueOf(f.place().getFileName()).equals(name))
                            .findFirst()
                            .orElseThrow(() ->
                                    new ImportProblem(
                                            manifest.label(),
                                            1,
                                            "the manifest names %s of statement %s, which is missing; copy the whole folder of the report"
                                                    .formatted(name, manifest.assembly())));
            parts.add(new Part(part.file(), part.place(), manifest.month(), true));
        }
        if (parts.isEmpty()) {
            throw new ImportProblem(
                    manifest.label(),
                    1,
                    "a manifest alone: it names no data files; give the folder with the .csv.gz"
                            + " parts");
        }
        return parts;
    }
}
