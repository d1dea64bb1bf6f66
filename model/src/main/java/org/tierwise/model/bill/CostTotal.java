package org.tierwise.model.bill;

import org.joda.money.CurrencyUnit;

import java.math.BigDecimal;

/** Total of a bill on one basis and in one currency, or the reason why there is none. */
public sealed interface CostTotal {
    /** Basis that was asked for. */
    CostBasis basis();

    /** Currency of the line items. */
    CurrencyUnit currency();

    /**
     * A total with every digit that the file holds.
     *
     * @param amount sum of all line items, tax included
     * @param tax part of the amount that is tax
     */
    record Known(CostBasis basis, CurrencyUnit currency, BigDecimal amount, BigDecimal tax)
            implements CostTotal {
        /** Amount without tax. */
        public BigDecimal beforeTax() {
            return amount.subtract(tax);
        }
    }

    /**
     * The file lacks what the basis needs; never replaced by another basis.
     *
     * @param reason which columns are missing
     */
    record NotComputable(CostBasis basis, CurrencyUnit currency, String reason)
            implements CostTotal {}
}
