package org.tierwise.data.bill.generate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Columns of the report, in their order. */
final class CurColumns {
    private static final Map<String, String> GROUPS =
            Map.of(
                    "identity", "LineItemId TimeInterval",
                    "bill",
                            "InvoiceId InvoicingEntity BillingEntity BillType PayerAccountId"
                                    + " BillingPeriodStartDate BillingPeriodEndDate",
                    "lineItem",
                            "UsageAccountId LineItemType UsageStartDate UsageEndDate ProductCode"
                                + " UsageType Operation AvailabilityZone ResourceId UsageAmount"
                                + " NormalizationFactor CurrencyCode UnblendedRate UnblendedCost"
                                + " BlendedRate BlendedCost LineItemDescription TaxType"
                                + " LegalEntity",
                    "product",
                            "ProductName databaseEngine deploymentOption instanceType location"
                                    + " memory operatingSystem productFamily region regionCode"
                                    + " servicecode sku vcpu volumeType",
                    "pricing",
                            "LeaseContractLength OfferingClass PurchaseOption publicOnDemandCost"
                                    + " publicOnDemandRate term unit",
                    "reservation",
                            "AmortizedUpfrontFeeForBillingPeriod EffectiveCost RecurringFeeForUsage"
                                    + " ReservationARN SubscriptionId"
                                    + " UnusedAmortizedUpfrontFeeForBillingPeriod UnusedQuantity"
                                    + " UnusedRecurringFee",
                    "resourceTags", "user:Component user:Name");

    /** Names in the order of the file. */
    static final List<String> NAMES =
            List.of(
                            "identity",
                            "bill",
                            "lineItem",
                            "product",
                            "pricing",
                            "reservation",
                            "resourceTags")
                    .stream()
                    .flatMap(CurColumns::names)
                    .toList();

    private static final Map<String, Integer> POSITIONS = new HashMap<>();

    static {
        for (String name : NAMES) {
            POSITIONS.put(name, POSITIONS.size());
        }
    }

    static final int ID = position("identity/LineItemId");
    static final int INTERVAL = position("identity/TimeInterval");
    static final int START = position("lineItem/UsageStartDate");
    static final int END = position("lineItem/UsageEndDate");
    static final int TYPE = position("lineItem/LineItemType");
    static final int PRODUCT = position("lineItem/ProductCode");
    static final int AMOUNT = position("lineItem/UsageAmount");
    static final int UNBLENDED = position("lineItem/UnblendedCost");
    static final int BLENDED = position("lineItem/BlendedCost");
    static final int LIST = position("pricing/publicOnDemandCost");
    static final int EFFECTIVE = position("reservation/EffectiveCost");
    static final int RECURRING = position("reservation/RecurringFeeForUsage");

    private CurColumns() {}

    private static Stream<String> names(String group) {
        String names = GROUPS.getOrDefault(group, "");
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
