package org.tierwise.app.desktop.compare;

import org.joda.money.BigMoney;
import org.tierwise.model.comparison.CashFlow;

import java.util.ArrayList;
import java.util.List;

/**
 * What is paid from the decision to the end of a month.
 *
 * @param month number; 0 is the decision
 * @param staying when nothing is done
 * @param moving when the plan is followed, with what moving costs once
 */
record CashPaid(int month, BigMoney staying, BigMoney moving) {
    /** Month 0 to the horizon. */
    static List<CashPaid> of(CashFlow flow) {
        List<CashPaid> paid = new ArrayList<>();
        BigMoney staying = BigMoney.zero(flow.total().getCurrencyUnit());
        for (CashFlow.Month month : flow.months()) {
            staying = staying.plus(month.stay());
            paid.add(new CashPaid(month.month(), staying, staying.minus(month.cumulative())));
        }
        return paid;
    }
}
