package org.tierwise.model.comparison;

import org.joda.money.BigMoney;

/**
 * What is paid in a month before growth.
 *
 * @param asIs the bill
 * @param bought what the plan buys
 * @param kept what stays where it is, which the bill holds too
 */
public record MonthlyCosts(BigMoney asIs, BigMoney bought, BigMoney kept) {}
