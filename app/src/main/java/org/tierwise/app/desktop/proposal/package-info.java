/**
 * Checks before signing, and the workbook.
 *
 * <p>Reads from app.document, app.jobs, exports; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.proposal;

import org.jspecify.annotations.NullMarked;
