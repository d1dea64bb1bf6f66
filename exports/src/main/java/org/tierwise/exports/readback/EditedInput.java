package org.tierwise.exports.readback;

import java.math.BigDecimal;

/**
 * A number of a workbook, as it was exported and as it is now.
 *
 * @param name name in formulas, or the node group with what it is about
 * @param label name for people
 * @param unit unit of both
 * @param place file, sheet and cell of the value that stands there now
 * @param exported value as exported
 * @param now value that stands there now
 */
public record EditedInput(
        String name, String label, String unit, String place, BigDecimal exported, BigDecimal now) {
    /** Whether somebody has changed it. */
    public boolean changed() {
        return exported.compareTo(now) != 0;
    }
}
