/**
 * The command line, one command a file.
 *
 * <p>Reads from model, data, solver, exports, app.planning, app.project, app.support,
 * app.templates, app.text; feeds app.desktop the kinds of files that a proposal is written to.
 */
@NullMarked
package org.tierwise.app.cli;

import org.jspecify.annotations.NullMarked;
