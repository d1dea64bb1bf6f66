/**
 * One made-up ledger of charges, written as every report that AWS makes of them, with exact totals
 * beside it.
 *
 * <p>Reads from data.store; feeds app.
 */
@NullMarked
package org.tierwise.data.bill.generate.ledger;

import org.jspecify.annotations.NullMarked;
