@NullMarked
package org.tierwise.solver.search;

import org.jspecify.annotations.NullMarked;
