/**
 * Where a line of a bill keeps its texts, said once: rendered as SQL for a database, and evaluated
 * on the cells of a row.
 *
 * <p>Reads from data.store; feeds data.bill.
 */
@NullMarked
package org.tierwise.data.bill.expression;

import org.jspecify.annotations.NullMarked;
