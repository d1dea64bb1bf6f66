/**
 * Choices that the user keeps: pinned and freed where they show, and what each of them costs.
 *
 * <p>Reads from app.document, app.jobs, solver; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.pins;

import org.jspecify.annotations.NullMarked;
