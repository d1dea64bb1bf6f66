/**
 * Tiers and node groups, as they are and as they will be.
 *
 * <p>Reads from app.document, model.topology; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.topology;

import org.jspecify.annotations.NullMarked;
