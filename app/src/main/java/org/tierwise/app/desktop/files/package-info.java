/**
 * Projects as files: saving, recent ones, and copies that survive a crash; and what the window
 * remembers between two starts.
 *
 * <p>Reads from app.desktop.theme, app.desktop.words, app.document, app.jobs, app.project,
 * app.planning; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.files;

import org.jspecify.annotations.NullMarked;
