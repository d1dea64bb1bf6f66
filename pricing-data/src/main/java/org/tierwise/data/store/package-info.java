/**
 * The one door to the embedded database: bounded memory, no network, values as literals.
 *
 * <p>Reads from nothing; feeds data.bill.
 */
@NullMarked
package org.tierwise.data.store;

import org.jspecify.annotations.NullMarked;
