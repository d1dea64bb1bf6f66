package org.tierwise.exports.preview;

import java.awt.image.BufferedImage;

/**
 * The upper part of a sheet, as a spreadsheet shows it.
 *
 * @param name name on the tab
 * @param picture its pixels
 * @param moreRows rows below it that were not painted, 0 or more
 */
public record SheetPicture(String name, BufferedImage picture, int moreRows) {}
