/**
 * Long work off the window's thread: its progress, its end, its cancelling.
 *
 * <p>Reads from nothing; feeds app.document, app.desktop.
 */
@NullMarked
package org.tierwise.app.jobs;

import org.jspecify.annotations.NullMarked;
