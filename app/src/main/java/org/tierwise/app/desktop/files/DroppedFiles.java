package org.tierwise.app.desktop.files;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.project.ProjectFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was dropped on the window, told apart by its first bytes.
 *
 * @param projects project files, also damaged ones: opening them says what is wrong
 * @param data files and folders that may be a bill or access logs
 * @param refused what is wrong with each of the others and what to do, in words
 */
public record DroppedFiles(List<Path> projects, List<Path> data, List<String> refused) {
    private static final int HEAD = 12;
    private static final List<String> PICTURES = List.of("\u00ff\u00d8\u00ff", "\u0089PNG", "GIF8");

    public DroppedFiles {
        projects = List.copyOf(projects);
        data = List.copyOf(data);
        refused = List.copyOf(refused);
    }

    /** Looks into each file, which takes time on a slow disk. */
    public static DroppedFiles look(List<Path> dropped) {
        List<Path> projects = new ArrayList<>();
        List<Path> data = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Path path : dropped) {
            if (ProjectFile.isMeant(path)) {
                projects.add(path);
            } else {
                Optional<String> problem = problem(path);
                problem.ifPresentOrElse(refused::add, () -> data.add(path));
            }
        }
        return new DroppedFiles(projects, data, refused);
    }

    /** Whether it cannot be told what is wanted: two projects, or one beside other data. */
    public boolean isAmbiguous() {
        return projects.size() > 1 || (!projects.isEmpty() && !data.isEmpty());
    }

    /** Names of projects and data, for messages. */
    public List<String> names() {
        return Stream.concat(projects.stream(), data.stream()).map(DroppedFiles::name).toList();
    }

    private static Optional<String> problem(Path path) {
        String name = name(path);
        if (Files.notExists(path)) {
            return Optional.of(Words.of("drop.gone", name));
        }
        if (Files.isDirectory(path)) {
            return Files.isReadable(path)
                    ? Optional.empty()
                    : Optional.of(Words.of("drop.denied", name));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return problem(name, new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
        } catch (AccessDeniedException e) {
            return Optional.of(Words.of("drop.denied", name));
        } catch (IOException e) {
            return Optional.of(Words.of("drop.unreadable", name, String.valueOf(e.getMessage())));
        }
    }

    private static Optional<String> problem(String name, String head) {
        if (head.isEmpty()) {
            return Optional.of(Words.of("drop.empty", name));
        }
        boolean webp = head.startsWith("RIFF") && head.endsWith("WEBP");
        return webp || PICTURES.stream().anyMatch(head::startsWith)
                ? Optional.of(Words.of("drop.picture", name))
                : Optional.empty();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
