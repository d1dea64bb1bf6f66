/**
 * Capacity of cloud instance types.
 *
 * <p>Reads from model.catalogue; feeds app.
 */
@NullMarked
package org.tierwise.data.instances;

import org.jspecify.annotations.NullMarked;
