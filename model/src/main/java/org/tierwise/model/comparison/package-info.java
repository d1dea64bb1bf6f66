/**
 * As-is and to-be side by side.
 *
 * <p>Reads from bill, figure, money; feeds nothing in the model.
 */
@NullMarked
package org.tierwise.model.comparison;

import org.jspecify.annotations.NullMarked;
