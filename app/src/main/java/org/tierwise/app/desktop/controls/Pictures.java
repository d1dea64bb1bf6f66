package org.tierwise.app.desktop.controls;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Scale;

/** What the window shows as a picture, with twice as many pixels each way. */
public final class Pictures {
    private static final double SHARP = 2;

    private Pictures() {}

    /** The picture. */
    public static Image of(Node shown) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(SHARP, SHARP));
        return shown.snapshot(parameters, null);
    }

    /** Puts the picture on the clipboard. */
    public static void copy(Node shown) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(of(shown));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
