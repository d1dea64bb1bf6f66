/**
 * The tour of one minute through the example.
 *
 * <p>Reads from app.desktop.controls, app.desktop.words; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.tour;

import org.jspecify.annotations.NullMarked;
