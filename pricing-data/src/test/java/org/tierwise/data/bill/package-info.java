@NullMarked
package org.tierwise.data.bill;

import org.jspecify.annotations.NullMarked;
