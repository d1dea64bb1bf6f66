package org.tierwise.data.bill.generate.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Columns of the ledger: those of the legacy Cost and Usage Report in their order, and two views
 * that the report does not have.
 */
final class LedgerColumns {
    static final List<String> NAMES =
            Stream.of(
                            group("identity", "LineItemId TimeInterval"),
                            group(
                                    "bill",
                                    "InvoiceId InvoicingEntity BillingEntity BillType"
                                            + " PayerAccountId BillingPeriodStartDate"
                                            + " BillingPeriodEndDate"),
                            group(
                                    "lineItem",
                                    "UsageAccountId LineItemType UsageStartDate UsageEndDate"
                                            + " ProductCode UsageType Operation AvailabilityZone"
                                            + " ResourceId UsageAmount CurrencyCode UnblendedRate"
                                            + " UnblendedCost NetUnblendedCost BlendedCost"
                                            + " LineItemDescription TaxType LegalEntity"),
                            group(
                                    "product",
                                    "ProductName productFamily instanceType region servicecode"
                                            + " sku"),
                            group("pricing", "publicOnDemandCost publicOnDemandRate term unit"),
                            group(
                                    "reservation",
                                    "AmortizedUpfrontFeeForBillingPeriod EffectiveCost"
                                            + " ReservationARN"
                                            + " UnusedAmortizedUpfrontFeeForBillingPeriod"
                                            + " UnusedRecurringFee"),
                            group(
                                    "savingsPlan",
                                    "AmortizedUpfrontCommitmentForBillingPeriod SavingsPlanARN"
                                            + " SavingsPlanEffectiveCost TotalCommitmentToDate"
                                            + " UsedCommitment"),
                            group("resourceTags", "user:Component user:Name user:name user:owner"),
                            group("costCategory", "Team"),
                            group("view", "Amortised List"))
                    .flatMap(s -> s)
                    .toList();

    private static final Map<String, Integer> POSITIONS = new HashMap<>();

    static {
        for (String name : NAMES) {
            POSITIONS.put(name, POSITIONS.size());
        }
    }

    private LedgerColumns() {}

    /** Names of the columns that a report has. */
    static List<String> ofReport() {
        return NAMES.stream().filter(name -> !name.startsWith("view/")).toList();
    }

    private static Stream<String> group(String group, String names) {
        return Arrays.stream(names.split(" ", -1)).map(n -> group + "/" + n);
    }

    /** Position of a column, from 0. */
    static int position(String name) {
        Integer position = POSITIONS.get(name);
        if (position == null) {
            throw new IllegalArgumentException("no column is named " + name);
        }
        return position;
    }
}
