package org.tierwise.app.desktop.files;

import org.tierwise.app.project.AtomicFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The projects that were opened or saved last, the newest first; one path a line in a file. */
public final class RecentProjects {
    private static final int MOST = 6;

    private final Path list;

    /**
     * @param folder where the list is kept
     */
    public RecentProjects(Path folder) {
        list = folder.resolve("recent-projects.txt");
    }

    /** All of them, also those whose file is gone, so that the user knows what is missing. */
    public List<RecentProject> all() {
        return remembered().stream().map(RecentProject::at).toList();
    }

    /** Takes a project out; its file stays. */
    public void remove(Path project) {
        write(remembered().stream().filter(path -> !path.equals(project)).toList());
    }

    /** Puts a project in front. */
    public void add(Path project) {
        Path path = project.toAbsolutePath().normalize();
        List<Path> paths = new ArrayList<>(remembered());
        paths.remove(path);
        paths.addFirst(path);
        write(paths);
    }

    private void write(List<Path> paths) {
        List<String> lines = paths.stream().limit(MOST).map(Path::toString).toList();
        try {
            Files.createDirectories(list.resolveSibling(""));
            AtomicFile.replace(list, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("recent projects are not remembered", e);
        }
    }

    private List<Path> remembered() {
        if (!Files.isRegularFile(list)) {
            return List.of();
        }
        try {
            return Files.readString(list).lines().filter(l -> !l.isBlank()).map(Path::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("recent projects cannot be read", e);
        }
    }
}
