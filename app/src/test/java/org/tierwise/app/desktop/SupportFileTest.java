package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The strip says where the support bundle is, or why there is none. */
class SupportFileTest {
    @TempDir private Path folder = Path.of("");

    private final Jobs jobs = new Jobs(Runnable::run, Runnable::run);
    private final WorkspaceViewModel workspace =
            new WorkspaceViewModel(new Document(jobs), jobs, PlanningCases::open);

    @Test
    void theStripSaysWhereItIs() throws IOException {
        workspace.open("clovia");

        new SupportFile(workspace, folder, folder).save();

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> written = files.toList();
            assertThat(written).hasSize(1);
            assertThat(workspace.messageProperty().get()).contains(written.getFirst().toString());
        }
    }

    @Test
    void theStripSaysWhyThereIsNone() throws IOException {
        Path missing = folder.resolve("missing");

        new SupportFile(workspace, missing, folder).save();

        assertThat(workspace.messageProperty().get())
                .contains("not saved")
                .contains("missing does not exist");
        assertThat(folder).isEmptyDirectory();
    }
}
