/**
 * Traffic, and what it asks of each component.
 *
 * <p>Reads from app.document, model.demand; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.demand;

import org.jspecify.annotations.NullMarked;
