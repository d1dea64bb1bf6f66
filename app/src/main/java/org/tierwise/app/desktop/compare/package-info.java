/**
 * As-is against to-be.
 *
 * <p>Reads from app.document, model.comparison; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.compare;

import org.jspecify.annotations.NullMarked;
