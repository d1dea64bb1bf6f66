/**
 * The command palette: what the window can do and show, found by words.
 *
 * <p>Reads from nothing; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.palette;

import org.jspecify.annotations.NullMarked;
