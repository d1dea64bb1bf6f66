package org.tierwise.data.bill.generate.ledger;

import java.util.List;

/** Who sells, pays and uses, and rows that are about a bill as a whole. */
final class LedgerRows {
    static final String PAYER = "001122334455";
    static final List<String> ACCOUNTS = List.of("011223344556", "112233445566", "223344556677");
    static final String SELLER = "Amazon Web Services India Private Limited";
    static final String MARKETPLACE_SELLER = "Amazon Web Services, Inc.";

    private LedgerRows() {}

    /** A row that is about the bill as a whole; the newest month has no invoice yet. */
    static LedgerRow bill(LedgerMonth month, String type, String currency) {
        return new LedgerRow()
                .put("identity/TimeInterval", month.start() + "/" + month.end())
                .put(
                        "bill/InvoiceId",
                        month.newest() ? "" : "9" + month.month().toString().replace("-", ""))
                .put("bill/InvoicingEntity", SELLER)
                .put("bill/BillingEntity", "AWS")
                .put("bill/BillType", "Anniversary")
                .put("bill/PayerAccountId", PAYER)
                .put("bill/BillingPeriodStartDate", month.start())
                .put("bill/BillingPeriodEndDate", month.end())
                .put("lineItem/UsageAccountId", PAYER)
                .put("lineItem/LineItemType", type)
                .put("lineItem/UsageStartDate", month.start())
                .put("lineItem/UsageEndDate", month.end())
                .put("lineItem/CurrencyCode", currency)
                .put("lineItem/LegalEntity", SELLER);
    }
}
