/**
 * The doors to databases: the embedded one with bounded memory and no network, and Trino, the only
 * place of the program that opens a socket. Values of others are literals.
 *
 * <p>Reads from nothing; feeds data.bill; app.planning unpacks into its temporary folders.
 */
@NullMarked
package org.tierwise.data.store;

import org.jspecify.annotations.NullMarked;
