package org.tierwise.app.desktop.plan;

import org.joda.money.BigMoney;

import java.util.Optional;

/**
 * How far a search was at a moment.
 *
 * @param seconds since the start
 * @param best cost a month of the best plan
 * @param bound no plan costs less
 */
public record SearchSample(double seconds, Optional<BigMoney> best, Optional<BigMoney> bound) {}
