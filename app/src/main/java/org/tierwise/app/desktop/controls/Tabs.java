package org.tierwise.app.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.Tab;

import java.util.function.Supplier;

/** Tabs of a screen. */
public final class Tabs {
    private Tabs() {}

    /**
     * A tab that cannot be closed.
     *
     * @param content makes what it shows, once, when somebody looks at it for the first time
     */
    public static Tab of(String title, Supplier<? extends Node> content) {
        Tab tab = new Tab(title);
        tab.setClosable(false);
        tab.selectedProperty()
                .subscribe(shown -> {
                    if (shown && tab.getContent() == null) {
                        tab.setContent(content.get());
                    }
                });
        return tab;
    }
}
