package org.tierwise.app.desktop;

import org.tierwise.app.desktop.files.AppFolder;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.project.ProjectContents;
import org.tierwise.app.support.DefectLog;
import org.tierwise.app.support.SupportBundle;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Saves a support bundle into the home folder, away from the window.
 *
 * @param workspace whose project it is about, and whose strip says where it went
 * @param home home folder of the user
 * @param logs folder of the logs of defects
 */
record SupportFile(WorkspaceViewModel workspace, Path home, Path logs) {
    SupportFile(WorkspaceViewModel workspace) {
        this(workspace, Path.of(System.getProperty("user.home")), DefectLog.folder());
    }

    /** Saves it and says where it is, or why it could not be saved. */
    void save() {
        Optional<ProjectContents> project =
                workspace
                        .document()
                        .projectProperty()
                        .get()
                        .map(opened -> opened.planningCase().contents());
        Job<Path> job =
                workspace
                        .jobs()
                        .start(
                                Words.of("support.saving"),
                                workspace.document()::revision,
                                control ->
                                        SupportBundle.of(home, AppFolder.ofUser(), logs, project)
                                                .write(home, Clock.systemDefaultZone()),
                                file -> workspace.say(Words.of("support.saved", file.toString())));
        job.stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Failed failed) {
                        workspace.say(Words.of("support.notSaved", failed.problem()));
                    }
                });
    }
}
