package org.tierwise.app;

import org.tierwise.app.cli.TierwiseCommand;
import org.tierwise.app.desktop.DesktopApp;

/** Chooses between the desktop and the command line. */
public final class Main {
    private Main() {}

    /** Opens the desktop without arguments or with one project file; runs a command otherwise. */
    public static void main(String[] args) {
        if (args.length == 0 || (args.length == 1 && args[0].endsWith(".tierwise"))) {
            DesktopApp.launch(args);
        } else {
            System.exit(TierwiseCommand.run(args));
        }
    }
}
