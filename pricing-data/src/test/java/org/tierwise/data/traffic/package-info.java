@NullMarked
package org.tierwise.data.traffic;

import org.jspecify.annotations.NullMarked;
