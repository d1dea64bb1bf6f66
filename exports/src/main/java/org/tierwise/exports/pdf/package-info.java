/**
 * The proposal as PDF.
 *
 * <p>Reads from project, plan, comparison, demand, traffic, figure, presentation; feeds nothing.
 */
@NullMarked
package org.tierwise.exports.pdf;

import org.jspecify.annotations.NullMarked;
