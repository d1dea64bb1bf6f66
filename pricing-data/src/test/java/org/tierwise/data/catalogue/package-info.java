/** Tests of the catalogues. */
@NullMarked
package org.tierwise.data.catalogue;

import org.jspecify.annotations.NullMarked;
