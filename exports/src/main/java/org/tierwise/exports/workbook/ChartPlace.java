package org.tierwise.exports.workbook;

/**
 * Cells that a chart covers; rows and columns count from 0.
 *
 * @param row row of its upper edge
 * @param rows height in rows
 * @param column column of its left edge
 * @param columns width in columns
 */
public record ChartPlace(int row, int rows, int column, int columns) {}
