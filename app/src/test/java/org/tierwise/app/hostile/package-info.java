@NullMarked
package org.tierwise.app.hostile;

import org.jspecify.annotations.NullMarked;
