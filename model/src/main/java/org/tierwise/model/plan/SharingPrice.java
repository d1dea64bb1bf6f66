package org.tierwise.model.plan;

import org.joda.money.BigMoney;

import java.util.Optional;

/**
 * What it would cost to give every component nodes of its own.
 *
 * @param more what the cheapest such plan costs more a month; absent where none keeps the rules
 * @param proven whether the search for it was complete
 */
public record SharingPrice(Optional<BigMoney> more, boolean proven) {}
