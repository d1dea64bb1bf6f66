/**
 * Formats of access logs, one a file.
 *
 * <p>Reads from data.traffic; feeds data.traffic.
 */
@NullMarked
package org.tierwise.data.traffic.formats;

import org.jspecify.annotations.NullMarked;
