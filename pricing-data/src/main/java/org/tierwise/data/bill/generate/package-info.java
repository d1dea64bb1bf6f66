/**
 * Writes a made-up bill: a scenario of monthly quantities becomes the hourly rows of a legacy Cost
 * and Usage Report, the same bytes for the same seed, with exact control totals beside it.
 *
 * <p>Reads from nothing; feeds app.
 */
@NullMarked
package org.tierwise.data.bill.generate;

import org.jspecify.annotations.NullMarked;
