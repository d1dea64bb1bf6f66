@NullMarked
package org.tierwise.solver.options;

import org.jspecify.annotations.NullMarked;
