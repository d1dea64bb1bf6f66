/**
 * What monitoring measured and recommends: metric series, findings about sizes.
 *
 * <p>Reads from nothing; feeds data, app.
 */
@NullMarked
package org.tierwise.model.metrics;

import org.jspecify.annotations.NullMarked;
