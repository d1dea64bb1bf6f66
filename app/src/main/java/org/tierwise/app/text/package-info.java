/**
 * Numbers and amounts as people write them.
 *
 * <p>Reads from model.money; feeds app.cli, app.desktop.
 */
@NullMarked
package org.tierwise.app.text;

import org.jspecify.annotations.NullMarked;
