/**
 * What is ordered, as tables for buyers and FinOps tools.
 *
 * <p>Reads from project, plan, catalogue, topology; feeds nothing.
 *
 * <p>Text of strangers is marked where a spreadsheet would take it for a formula.
 */
@NullMarked
package org.tierwise.exports.order;

import org.jspecify.annotations.NullMarked;
