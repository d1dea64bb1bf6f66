/**
 * From a project to a plan: what the window and the command line both do.
 *
 * <p>Reads from app.project, app.templates, model, data, solver; feeds app.cli, app.desktop.
 */
@NullMarked
package org.tierwise.app.planning;

import org.jspecify.annotations.NullMarked;
