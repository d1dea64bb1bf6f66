/**
 * Capacity of cloud instance types.
 *
 * <p>Reads from model.catalogue, data.file; feeds app.
 */
@NullMarked
package org.tierwise.data.instances;

import org.jspecify.annotations.NullMarked;
