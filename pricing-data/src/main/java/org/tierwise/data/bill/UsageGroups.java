package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.LineLayout.Text;
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
                        g ->
                                List.of(
                                        g.service(),
                                        g.account(),
                                        g.billingEntity(),
                                        g.lineItemType(),
                                        g.usageType(),
                                        g.operation(),
                                        g.region(),
                                        g.instanceType(),
                                        g.purchaseTerm(),
                                        g.tag(),
                                        g.unit(),
                                        g.currency()),
                        (format, key, sums) -> group(charges, format, key, sums),
                        UsageGroups::sum);
        groups.sort(DEAREST_FIRST);
        return groups;
    }

    private static UsageGroup group(
            BillCharges charges, BillFormat format, ChargeKey key, ChargeSums sums) {
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
                charges.currency(key),
                charges.costs(format, key, sums));
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
