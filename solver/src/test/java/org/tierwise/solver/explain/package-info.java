@NullMarked
package org.tierwise.solver.explain;

import org.jspecify.annotations.NullMarked;
