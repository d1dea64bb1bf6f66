/**
 * The bill: totals, tie-out and what each charge pays for.
 *
 * <p>Reads from app.document, model.bill; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.bill;

import org.jspecify.annotations.NullMarked;
