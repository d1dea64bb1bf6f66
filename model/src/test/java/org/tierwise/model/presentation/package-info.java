/** Tests of how a proposal presents itself. */
@NullMarked
package org.tierwise.model.presentation;

import org.jspecify.annotations.NullMarked;
