/**
 * Everything that goes out: a proposal becomes files that other programs read.
 *
 * <p>Reads from project, plan, comparison, bill, catalogue, demand, traffic, presentation; feeds
 * nothing.
 *
 * <p>What must not live here: arithmetic that decides, which the model owns. What is worked out
 * again in a sheet is checked against the model's figure there.
 */
@NullMarked
package org.tierwise.exports;

import org.jspecify.annotations.NullMarked;
