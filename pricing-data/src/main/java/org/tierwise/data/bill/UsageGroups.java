package org.tierwise.data.bill;

import org.joda.money.CurrencyUnit;
import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.model.bill.Costs;
import org.tierwise.model.bill.LineItemType;
import org.tierwise.model.bill.UsageGroup;

import java.util.Comparator;
import java.util.List;

/** Usage groups of a bill, the dearest first. */
final class UsageGroups {
    private static final Comparator<UsageGroup> DEAREST_FIRST =
            Comparator.comparing(UsageGroup::unblended)
                    .reversed()
                    .thenComparing(UsageGroup::service)
                    .thenComparing(UsageGroup::usageType)
                    .thenComparing(UsageGroup::tag)
                    .thenComparing(UsageGroup::account)
                    .thenComparing(g -> g.lineItemType().reportName())
                    .thenComparing(UsageGroup::operation)
                    .thenComparing(UsageGroup::purchaseTerm)
                    .thenComparing(UsageGroup::region)
                    .thenComparing(UsageGroup::instanceType)
                    .thenComparing(UsageGroup::unit)
                    .thenComparing(UsageGroup::billingEntity)
                    .thenComparing(UsageGroup::currency);

    private UsageGroups() {}

    static List<UsageGroup> of(BillCharges charges) {
        List<UsageGroup> groups =
                charges.merged(
                        Slice.GROUPS,
                        UsageGroups::identity,
                        (format, key, sums) ->
                                group(
                                        key,
                                        sums,
                                        charges.currency(key),
                                        charges.costs(format, key, sums)),
                        UsageGroups::sum);
        groups.sort(DEAREST_FIRST);
        return groups;
    }

    /** What the line items of a group agree in. */
    static List<Object> identity(UsageGroup group) {
        return List.of(
                group.service(),
                group.account(),
                group.billingEntity(),
                group.lineItemType(),
                group.usageType(),
                group.operation(),
                group.region(),
                group.instanceType(),
                group.purchaseTerm(),
                group.tag(),
                group.unit(),
                group.currency());
    }

    /** The group that charges belong to, as far as they go. */
    static UsageGroup group(ChargeKey key, ChargeSums sums, CurrencyUnit currency, Costs costs) {
        String usageType = key.text(Text.USAGE_TYPE);
        String instanceType = key.text(Text.INSTANCE_TYPE);
        String region = key.text(Text.REGION);
        return new UsageGroup(
                key.text(Text.SERVICE),
                key.text(Text.ACCOUNT),
                key.text(Text.ENTITY),
                LineItemType.of(key.type()),
                usageType,
                key.text(Text.OPERATION),
                region.isEmpty() ? Regions.of(usageType) : region,
                instanceType.isEmpty()
                        ? InstanceTypes.of(usageType)
                        : InstanceTypes.completed(instanceType),
                term(key),
                key.text(Text.TAG),
                sums.description(),
                key.text(Text.UNIT),
                sums.of(Amount.QUANTITY),
                sums.lines(),
                currency,
                costs);
    }

    /** Usage that a reservation covers may lack the term. */
    private static String term(ChargeKey key) {
        boolean covered = LineItemType.of(key.type()) == LineItemType.DISCOUNTED_USAGE;
        return key.text(Text.TERM).isEmpty() && covered ? "Reserved" : key.text(Text.TERM);
    }

    private static UsageGroup sum(UsageGroup a, UsageGroup b) {
        return new UsageGroup(
                a.service(),
                a.account(),
                a.billingEntity(),
                a.lineItemType(),
                a.usageType(),
                a.operation(),
                a.region(),
                a.instanceType(),
                a.purchaseTerm(),
                a.tag(),
                a.description(),
                a.unit(),
                a.quantity().add(b.quantity()),
                a.lines() + b.lines(),
                a.currency(),
                a.costs().plus(b.costs()));
    }
}
