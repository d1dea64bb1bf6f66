/**
 * Projects as files: saving, recent ones, and copies that survive a crash.
 *
 * <p>Reads from app.document, app.jobs, app.project, app.planning; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.files;

import org.jspecify.annotations.NullMarked;
