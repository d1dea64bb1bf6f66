@NullMarked
package org.tierwise.app.cli;

import org.jspecify.annotations.NullMarked;
