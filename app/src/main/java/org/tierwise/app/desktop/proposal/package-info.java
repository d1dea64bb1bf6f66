/**
 * The pages of the proposal, checks before signing, and the files that it is written to.
 *
 * <p>Reads from app.desktop.controls, app.desktop.words, app.document, app.jobs, app.planning,
 * app.project, app.text, exports; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.proposal;

import org.jspecify.annotations.NullMarked;
