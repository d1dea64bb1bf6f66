/**
 * The window: its frame and the road of steps inside it.
 *
 * <p>Reads from app.cli, app.document, app.jobs, app.planning, app.project, app.support,
 * app.templates, app.text; feeds nobody.
 */
@NullMarked
package org.tierwise.app.desktop;

import org.jspecify.annotations.NullMarked;
