@NullMarked
package org.tierwise.solver;

import org.jspecify.annotations.NullMarked;
