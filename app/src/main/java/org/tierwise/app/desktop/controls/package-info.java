/**
 * Parts that several screens share: headline figures, tables, badges, the inspector.
 *
 * <p>Reads from app.desktop.theme, app.text; feeds the screens of app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.controls;

import org.jspecify.annotations.NullMarked;
