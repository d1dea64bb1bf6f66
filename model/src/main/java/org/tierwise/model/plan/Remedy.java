package org.tierwise.model.plan;

import org.joda.money.BigMoney;

import java.util.OptionalDouble;

/**
 * A change of one requirement alone, everything else as asked, with which a plan exists.
 *
 * @param requirement the requirement as asked
 * @param value nearest value that was met, ms or a share; absent where pins have to go
 * @param monthly what a plan for it costs a month, tax excluded
 * @param provenUnmet value next to it that no plan meets, ms or a share; absent where that is not
 *     proven
 */
public record Remedy(
        Requirement requirement,
        OptionalDouble value,
        BigMoney monthly,
        OptionalDouble provenUnmet) {}
