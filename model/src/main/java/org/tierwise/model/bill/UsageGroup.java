package org.tierwise.model.bill;

import org.joda.money.CurrencyUnit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Line items that agree in everything that mapping and capacity need, summed.
 *
 * @param service product code, for example {@code AmazonEC2}
 * @param account account that used it, leading zeros kept; empty where the file does not say
 * @param billingEntity {@code AWS}, {@code AWS Marketplace}; empty where the file does not say
 * @param lineItemType kind of charge
 * @param usageType usage type, region prefix included; empty on tax and fees
 * @param operation operation, for example {@code CreateDBInstance:0002}; may be empty
 * @param region region code, for example {@code ap-south-1}; may be empty
 * @param instanceType instance type, for example {@code c4.2xlarge}; empty where none
 * @param purchaseTerm {@code OnDemand}, {@code Reserved}, {@code Spot}; empty on fees and tax
 * @param tag value of the tag that names the component; empty where untagged
 * @param description a description of the group, for people
 * @param unit unit of the quantity, for example {@code Hrs} or {@code GB-Mo}
 * @param quantity sum of usage amounts
 * @param lines number of line items
 * @param currency currency of the costs
 * @param costs what the line items cost
 */
public record UsageGroup(
        String service,
        String account,
        String billingEntity,
        LineItemType lineItemType,
        String usageType,
        String operation,
        String region,
        String instanceType,
        String purchaseTerm,
        String tag,
        String description,
        String unit,
        BigDecimal quantity,
        long lines,
        CurrencyUnit currency,
        Costs costs) {
    /** Unblended cost. */
    public BigDecimal unblended() {
        return costs.unblended();
    }

    /**
     * Cost on a basis.
     *
     * @return the cost, or empty where the file lacks the columns for it
     */
    public Optional<BigDecimal> cost(CostBasis basis) {
        return costs.on(basis);
    }

    /** Whether a third party sold this; AWS invoices it apart from its own services. */
    public boolean isMarketplace() {
        return billingEntity.contains("Marketplace");
    }

    /** Whether this is tax. */
    public boolean isTax() {
        return lineItemType == LineItemType.TAX;
    }
}
