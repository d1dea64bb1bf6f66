/** Price sheets made here, read and turned into catalogues. */
@NullMarked
package org.tierwise.data.pricesheet;

import org.jspecify.annotations.NullMarked;
