@NullMarked
package org.tierwise.solver.bound;

import org.jspecify.annotations.NullMarked;
