@NullMarked
package org.tierwise.app;

import org.jspecify.annotations.NullMarked;
