/**
 * As-is against to-be.
 *
 * <p>Reads from app.document, app.jobs, app.planning, model.comparison, model.plan, model.project;
 * feeds app.desktop.
 */
@NullMarked
package org.tierwise.app.desktop.compare;

import org.jspecify.annotations.NullMarked;
