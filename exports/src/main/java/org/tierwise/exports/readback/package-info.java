/**
 * Workbooks that others may have made: opened with care, and what was changed in ours.
 *
 * <p>Reads from nothing; feeds nothing in the model.
 *
 * <p>What must not live here: what a change means for a project, which the app knows.
 */
@NullMarked
package org.tierwise.exports.readback;

import org.jspecify.annotations.NullMarked;
