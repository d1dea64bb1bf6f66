/**
 * What is open in the window: the project, what follows from it and the plan accepted for it.
 *
 * <p>Reads from app.jobs, app.planning, model; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.document;

import org.jspecify.annotations.NullMarked;
