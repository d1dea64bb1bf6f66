/**
 * What a user sends to us after a defect: its log, and a bundle of what is needed to find it.
 *
 * <p>Reads from app.planning, app.project, exports, model; feeds app.cli, app.desktop.
 */
@NullMarked
package org.tierwise.app.support;

import org.jspecify.annotations.NullMarked;
