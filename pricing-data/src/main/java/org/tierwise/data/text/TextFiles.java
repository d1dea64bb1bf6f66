package org.tierwise.data.text;

import org.tierwise.data.bill.ImportProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files behind what the user named.
 *
 * @param files files in the order named, those of a folder by name, each once
 * @param warnings what a reader should know, in words
 */
public record TextFiles(List<Found> files, List<String> warnings) {
    private static final int DEPTH = 8;

    public TextFiles {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }

    /**
     * A file.
     *
     * @param path where it is
     * @param named whether the user named it, rather than its folder
     */
    public record Found(Path path, boolean named) {}

    /**
     * Finds files.
     *
     * @param paths files, and folders that are searched with the folders in them
     * @throws ImportProblem when a path is not there
     */
    public static TextFiles find(List<Path> paths) {
        Map<Path, Found> files = new LinkedHashMap<>();
        List<String> warnings = new ArrayList<>();
        for (Path path : paths) {
            for (Found found : at(path)) {
                if (files.putIfAbsent(real(found.path()), found) != null) {
                    warnings.add(found.path() + ": named twice, read once");
                }
            }
        }
        return new TextFiles(List.copyOf(files.values()), warnings);
    }

    /** Size of all files, bytes; at least 1. */
    public long bytes() {
        long bytes = 0;
        for (Found file : files) {
            try {
                bytes += Files.size(file.path());
            } catch (IOException e) {
                throw unreadable(file.path(), e);
            }
        }
        return Math.max(1, bytes);
    }

    private static List<Found> at(Path path) {
        if (!Files.exists(path)) {
            throw new ImportProblem(path, 1, "no such file; give a file or a folder of them");
        }
        if (!Files.isDirectory(path)) {
            return List.of(new Found(path, true));
        }
        try (Stream<Path> walk = Files.walk(path, DEPTH)) {
            return walk.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(f -> new Found(f, false))
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new ImportProblem(path, 1, "cannot be read: " + e.getMessage());
        }
    }

    /** A pipe has no real path. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static ImportProblem unreadable(Path file, IOException e) {
        return new ImportProblem(file, 1, "cannot be read: " + e.getMessage());
    }
}
