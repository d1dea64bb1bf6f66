/**
 * Price sheets of providers and resellers, read from CSV and Excel through a mapping of columns,
 * and made into a catalogue.
 *
 * <p>Reads from catalogue, data.catalogue; feeds app.cli.
 *
 * <p>What must not live here: the format of a catalogue, and writing files.
 */
@NullMarked
package org.tierwise.data.pricesheet;

import org.jspecify.annotations.NullMarked;
