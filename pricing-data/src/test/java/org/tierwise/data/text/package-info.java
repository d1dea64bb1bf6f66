@NullMarked
package org.tierwise.data.text;

import org.jspecify.annotations.NullMarked;
