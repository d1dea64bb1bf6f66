/**
 * Provider catalogues and exchange rates, read from data files: each price with the document that
 * it was read in. A provider is one JSON file and one line in the index, never a class.
 *
 * <p>Reads from catalogue, money, data.file; feeds plan.
 *
 * <p>What must not live here: arithmetic on prices, which the model owns, and network access.
 */
@NullMarked
package org.tierwise.data.catalogue;

import org.jspecify.annotations.NullMarked;
