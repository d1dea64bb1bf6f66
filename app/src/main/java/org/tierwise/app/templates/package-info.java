/**
 * How applications of a kind use their components, as a start where nothing has been measured.
 *
 * <p>Reads from app.project, model; feeds app.planning.
 */
@NullMarked
package org.tierwise.app.templates;

import org.jspecify.annotations.NullMarked;
