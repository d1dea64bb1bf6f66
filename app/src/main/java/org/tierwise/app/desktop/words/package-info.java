/**
 * The words of the window, in the languages that it speaks.
 *
 * <p>Reads from app.text; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.words;

import org.jspecify.annotations.NullMarked;
