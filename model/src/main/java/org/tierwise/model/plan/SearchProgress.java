package org.tierwise.model.plan;

import org.joda.money.BigMoney;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a search is.
 *
 * @param elapsed time since the start
 * @param phase what is being done, in words
 * @param best cost a month of the best plan so far
 * @param bound no plan costs less than this a month
 */
public record SearchProgress(
        Duration elapsed, String phase, Optional<BigMoney> best, Optional<BigMoney> bound) {}
