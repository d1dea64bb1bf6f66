/** Tests of made-up bills. */
@NullMarked
package org.tierwise.data.bill.generate;

import org.jspecify.annotations.NullMarked;
