@NullMarked
package org.tierwise.app.support;

import org.jspecify.annotations.NullMarked;
