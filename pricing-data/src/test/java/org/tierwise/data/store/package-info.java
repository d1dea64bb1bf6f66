@NullMarked
package org.tierwise.data.store;

import org.jspecify.annotations.NullMarked;
