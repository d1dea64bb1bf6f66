/**
 * The proposal in words, for documents that cannot calculate.
 *
 * <p>Reads from project, plan, comparison, presentation; feeds nothing.
 */
@NullMarked
package org.tierwise.exports.summary;

import org.jspecify.annotations.NullMarked;
