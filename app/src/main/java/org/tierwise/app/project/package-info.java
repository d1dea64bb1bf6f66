/**
 * The project file: one zip of JSON with all that planning needs, read with limits and replaced
 * whole.
 *
 * <p>Reads from model, exports; feeds app.templates, app.planning, app.cli, app.desktop.
 */
@NullMarked
package org.tierwise.app.project;

import org.jspecify.annotations.NullMarked;
