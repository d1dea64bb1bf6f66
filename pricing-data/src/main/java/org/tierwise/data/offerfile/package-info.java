/**
 * AWS's own price list files ("offer files", JSON and CSV), read offline: gigabytes pass through,
 * what one region sells is kept.
 *
 * <p>Reads from catalogue, data.catalogue; feeds app.cli.
 *
 * <p>What must not live here: the format of a catalogue, and any download.
 */
@NullMarked
package org.tierwise.data.offerfile;

import org.jspecify.annotations.NullMarked;
