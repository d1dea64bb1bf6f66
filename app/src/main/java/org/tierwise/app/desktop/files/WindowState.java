package org.tierwise.app.desktop.files;

import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;

import java.util.Optional;

/**
 * How a window looked.
 *
 * @param theme the theme that the user chose; absent for that of the system
 * @param amounts the currency that amounts were shown in
 * @param place where it stood while it did not fill the screen; absent before the first start
 * @param maximised whether it filled the screen
 */
public record WindowState(
        Optional<Theme> theme, Money.Side amounts, Optional<WindowPlace> place, boolean maximised) {
    /** How a window looks at the first start. */
    public static final WindowState FIRST =
            new WindowState(Optional.empty(), Money.Side.PLAN, Optional.empty(), false);
}
