@NullMarked
package org.tierwise.app.cancel;

import org.jspecify.annotations.NullMarked;
