package org.tierwise.app.desktop;

import javafx.collections.ListChangeListener;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * JavaFX's headless screen has 1000 rows, and fails when a window is painted below them. Menus move
 * up where they would be; the shadow of one that just fits is enough to be.
 */
final class HeadlessScreen {
    private static final double ROWS = 1000;

    private HeadlessScreen() {}

    /**
     * Keeps the menus of all windows on the screen; to be called where windows live. A real screen
     * does so itself.
     */
    static void keepMenusOnIt() {
        if (!System.getProperty("glass.platform", "").equals("Headless")) {
            return;
        }
        Window.getWindows()
                .addListener(
                        (ListChangeListener<Window>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().stream()
                                                .filter(PopupWindow.class::isInstance)
                                                .map(PopupWindow.class::cast)
                                                .forEach(HeadlessScreen::keep);
                                    }
                                });
    }

    /** The toolkit moves menus up as well, but not their shadows, and would move them back. */
    private static void keep(PopupWindow menu) {
        menu.setAutoFix(false);
        menu.yProperty().subscribe(y -> moveUp(menu));
        menu.heightProperty().subscribe(height -> moveUp(menu));
    }

    private static void moveUp(PopupWindow menu) {
        double below = menu.getY() + menu.getHeight() - ROWS;
        if (below > 0) {
            menu.setAnchorY(menu.getAnchorY() - Math.ceil(below));
        }
    }
}
