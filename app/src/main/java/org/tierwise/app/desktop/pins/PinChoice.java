package org.tierwise.app.desktop.pins;

import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.PinnedPart;

import java.util.Optional;

/**
 * A part of a group that can be pinned or freed.
 *
 * @param part which
 * @param words what it is, for example {@code server C3.16GB}
 * @param pinned whether it is pinned now
 * @param chosen what the plan has; absent without a plan, when it can only be freed
 */
record PinChoice(PinnedPart part, String words, boolean pinned, Optional<GroupChoice> chosen) {}
