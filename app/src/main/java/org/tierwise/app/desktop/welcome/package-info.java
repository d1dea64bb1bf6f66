/**
 * The first screen: open the example or a project.
 *
 * <p>Reads from app.desktop.controls, app.desktop.files, app.desktop.words, app.jobs, app.planning,
 * app.templates, app.text, data.bill; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.welcome;

import org.jspecify.annotations.NullMarked;
