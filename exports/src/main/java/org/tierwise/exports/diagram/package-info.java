/**
 * The topology of a plan as drawings.
 *
 * <p>Reads from project, plan, topology; feeds nothing.
 */
@NullMarked
package org.tierwise.exports.diagram;

import org.jspecify.annotations.NullMarked;
