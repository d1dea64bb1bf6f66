/**
 * The words and amounts of the window, in the language and currency that it shows.
 *
 * <p>Reads from app.text, model.money; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.words;

import org.jspecify.annotations.NullMarked;
