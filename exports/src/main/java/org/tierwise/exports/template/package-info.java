/**
 * Workbooks of a company, filled with a proposal.
 *
 * <p>Reads from project, plan, comparison; feeds nothing.
 *
 * <p>What must not live here: our own workbook; a template shows figures and need not calculate.
 */
@NullMarked
package org.tierwise.exports.template;

import org.jspecify.annotations.NullMarked;
