/** Price list files in AWS's documented form, made here. */
@NullMarked
package org.tierwise.data.offerfile;

import org.jspecify.annotations.NullMarked;
