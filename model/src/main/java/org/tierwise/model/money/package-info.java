/**
 * Exchange rates. Amounts are joda-money's {@code BigMoney}; there is no wrapper of our own.
 *
 * <p>Reads from nothing; feeds comparison.
 */
@NullMarked
package org.tierwise.model.money;

import org.jspecify.annotations.NullMarked;
