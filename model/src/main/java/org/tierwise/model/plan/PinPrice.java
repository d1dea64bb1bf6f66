package org.tierwise.model.plan;

import org.joda.money.BigMoney;

/**
 * What a pin costs: the plan beside the cheapest one in which this part is free and everything else
 * is pinned as before.
 *
 * @param group the group
 * @param part what is pinned of it
 * @param more what the plan costs more a month, tax excluded; not negative
 * @param proven whether this is certain; false when a search ran out of time, and a free choice may
 *     save more
 */
public record PinPrice(String group, PinnedPart part, BigMoney more, boolean proven) {}
