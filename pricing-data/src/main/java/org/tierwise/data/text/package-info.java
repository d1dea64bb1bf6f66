/**
 * Text files of strangers, plain or gzip, line by line within bounds.
 *
 * <p>Reads from data.bill; feeds data.traffic, data.metrics.
 */
@NullMarked
package org.tierwise.data.text;

import org.jspecify.annotations.NullMarked;
