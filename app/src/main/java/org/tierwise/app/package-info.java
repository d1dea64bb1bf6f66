/**
 * The program: desktop and command line.
 *
 * <p>Reads from app.cli, app.desktop; feeds nobody.
 */
@NullMarked
package org.tierwise.app;

import org.jspecify.annotations.NullMarked;
