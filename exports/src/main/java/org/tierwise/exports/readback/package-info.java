/**
 * Workbooks that come back: what was changed in them.
 *
 * <p>Reads from nothing; feeds nothing in the model.
 *
 * <p>What must not live here: what a change means for a project, which the app knows.
 */
@NullMarked
package org.tierwise.exports.readback;

import org.jspecify.annotations.NullMarked;
