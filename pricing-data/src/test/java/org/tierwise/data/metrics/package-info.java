@NullMarked
package org.tierwise.data.metrics;

import org.jspecify.annotations.NullMarked;
