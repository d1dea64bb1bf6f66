package org.tierwise.app.desktop.proposal;

import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.project.AtomicFile;
import org.tierwise.app.project.ProjectMapper;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.presentation.Presentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The branding that new projects begin with.
 *
 * @param memory file that holds it
 */
record KeptBranding(Path memory) {
    private static final long LARGEST_BYTES = 2L << 20;

    /** Memory in the folder where the program keeps what it remembers. */
    static KeptBranding in(Path appFolder) {
        return new KeptBranding(appFolder.resolve("branding.json"));
    }

    /**
     * A new project with the branding, where there is one.
     *
     * @throws IOException when what is remembered is damaged
     */
    PlanningCase begin(PlanningCase opened) throws IOException {
        return kept().map(branding ->
                        opened.withProject(
                                opened.project()
                                        .withPresentation(
                                                Presentation.PLAIN.withBranding(branding))))
                .orElse(opened);
    }

    private Optional<Branding> kept() throws IOException {
        if (!Files.isRegularFile(memory)) {
            return Optional.empty();
        }
        if (Files.size(memory) > LARGEST_BYTES) {
            throw new IOException("%d bytes".formatted(Files.size(memory)));
        }
        Branding branding =
                ProjectMapper.create().readValue(Files.readString(memory), Branding.class);
        if (branding == null) {
            throw new IOException("null");
        }
        return Optional.of(branding);
    }

    /**
     * Remembers a branding.
     *
     * @throws IOException when it cannot be remembered
     */
    void keep(Branding branding) throws IOException {
        Files.createDirectories(memory.resolveSibling(""));
        AtomicFile.replace(memory, ProjectMapper.create().writeValueAsBytes(branding));
    }
}
