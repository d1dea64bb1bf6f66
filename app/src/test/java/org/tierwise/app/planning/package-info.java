@NullMarked
package org.tierwise.app.planning;

import org.jspecify.annotations.NullMarked;
