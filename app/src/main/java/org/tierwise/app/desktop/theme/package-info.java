/**
 * Light and dark: style sheets and the colours of charts.
 *
 * <p>Reads from nothing; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.theme;

import org.jspecify.annotations.NullMarked;
