/**
 * Formats of bills, one file each, registered in the list of data.bill.
 *
 * <p>Reads from data.bill; feeds data.bill. Nobody else names a format.
 */
@NullMarked
package org.tierwise.data.bill.formats;

import org.jspecify.annotations.NullMarked;
