/**
 * Reads bills of any supported format into the model, with every digit.
 *
 * <p>Reads from model.bill, data.store, data.file; feeds app.
 */
@NullMarked
package org.tierwise.data.bill;

import org.jspecify.annotations.NullMarked;
