/**
 * Capacity of cloud instance types.
 *
 * <p>Reads from model.catalogue, data.store; feeds app.
 */
@NullMarked
package org.tierwise.data.instances;

import org.jspecify.annotations.NullMarked;
