/**
 * The bill: totals, tie-out, what each day cost, what each charge pays for, and the lines behind
 * it.
 *
 * <p>Reads from app.desktop.controls, app.desktop.theme, app.desktop.words, app.document, app.jobs,
 * app.planning, app.text, data.bill, model.bill, model.project; feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.bill;

import org.jspecify.annotations.NullMarked;
