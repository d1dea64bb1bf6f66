/**
 * A provider's bill: line item types, cost bases, usage groups, totals and tie-outs.
 *
 * <p>Reads from nothing; feeds demand, comparison. Millions of line items never live here.
 */
@NullMarked
package org.tierwise.model.bill;

import org.jspecify.annotations.NullMarked;
