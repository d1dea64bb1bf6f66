/**
 * Writing XML.
 *
 * <p>Reads from nothing; feeds nothing in the model.
 */
@NullMarked
package org.tierwise.exports.xml;

import org.jspecify.annotations.NullMarked;
