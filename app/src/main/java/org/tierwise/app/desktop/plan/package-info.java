/**
 * The search for a plan, live, and the plan that it found.
 *
 * <p>Reads from app.document, app.jobs, solver; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.plan;

import org.jspecify.annotations.NullMarked;
