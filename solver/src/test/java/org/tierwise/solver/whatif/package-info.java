@NullMarked
package org.tierwise.solver.whatif;

import org.jspecify.annotations.NullMarked;
