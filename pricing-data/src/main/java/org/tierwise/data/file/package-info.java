/**
 * Files of a known form: tables that come with the program, and on which line of a JSON document a
 * value stands.
 *
 * <p>Reads from nothing; feeds data.bill, data.catalogue, data.instances, app.cli.
 */
@NullMarked
package org.tierwise.data.file;

import org.jspecify.annotations.NullMarked;
