package org.tierwise.app.desktop.topology;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

import org.tierwise.app.desktop.controls.Pictures;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.exports.AtomicFile;

import java.awt.image.BufferedImage;
import java.io.File;

import javax.imageio.ImageIO;

/** The drawing as it shows, for a mail or a slide; the proposal has it as SVG. */
final class TopologyPicture {
    private static final String ENDING = ".png";

    private final Region drawing;
    private final Jobs jobs;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    TopologyPicture(Region drawing, Jobs jobs) {
        this.drawing = drawing;
        this.jobs = jobs;
    }

    /** Puts the picture on the clipboard. */
    void copy() {
        Pictures.copy(drawing);
    }

    /** Asks where, and writes a PNG there. */
    void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("topology.saveDrawing"));
        chooser.setInitialFileName(Words.of("topology.fileName") + ENDING);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Words.of("topology.picture"), "*" + ENDING));
        File chosen = chooser.showSaveDialog(drawing.getScene().getWindow());
        if (chosen != null) {
            write(chosen);
        }
    }

    private void write(File target) {
        problem.set("");
        BufferedImage taken = SwingFXUtils.fromFXImage(Pictures.of(drawing), null);
        Job<File> job =
                jobs.start(
                        Words.of("topology.writing", target.getName()),
                        () -> 0,
                        control -> {
                            AtomicFile.write(
                                    target.toPath(), out -> ImageIO.write(taken, "png", out));
                            return target;
                        },
                        written -> {});
        job.stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Failed failed) {
                        problem.set(failed.problem());
                    }
                });
    }

    /** Why the last picture could not be written. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
