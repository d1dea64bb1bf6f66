package org.tierwise.data.bill;

import java.util.List;
import java.util.function.Predicate;

/**
 * A kind of bill, recognised by its header.
 *
 * @param id name in results, for example {@code legacy-cur}
 * @param recognises whether a header is of this format
 * @param refusal why files of this format cannot be read; empty when they can
 */
record BillFormat(String id, Predicate<HeaderNames> recognises, String refusal) {
    /** Every format known, the most specific first. */
    static final List<BillFormat> ALL =
            List.of(
                    new BillFormat(
                            "legacy-cur",
                            h -> h.has("lineItem/UnblendedCost") && h.has("lineItem/UsageType"),
                            ""),
                    new BillFormat(
                            "focus",
                            h -> h.has("BilledCost") && h.has("ChargeCategory"),
                            "a FOCUS export; this version reads the legacy Cost and Usage Report"),
                    new BillFormat(
                            "azure",
                            h -> h.has("MeterCategory") || h.has("CostInBillingCurrency"),
                            "an Azure export; only AWS bills are read, nothing was imported"),
                    new BillFormat(
                            "gcp",
                            h -> h.has("billing_account_id") && h.has("sku.id"),
                            "a Google Cloud export; only AWS bills are read, nothing was imported"),
                    new BillFormat(
                            "monthly-billing-csv",
                            h -> h.has("InvoiceID") && h.has("CostBeforeTax"),
                            "a monthly billing CSV; this version reads the legacy Cost and Usage"
                                    + " Report"),
                    new BillFormat(
                            "detailed-billing-report",
                            h -> h.has("InvoiceID") && h.has("RecordType"),
                            "a Detailed Billing Report; this version reads the legacy Cost and"
                                    + " Usage Report"));
}
