package org.tierwise.data.bill.generate.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The savings plan and the reservations of a month. What the plan covers and what it takes back
 * balance to the last digit; fees are such that the amortised cost is the unblended cost without
 * upfront fees and with the month's share of them.
 */
final class Commitments {
    private static final String PLAN_ARN =
            "arn:aws:savingsplans::001122334455:savingsplan/5f2a0c6e-4b1d-4a37-9a5e-1d2c3b4a5f60";
    private static final String RESERVATION_ARN =
            "arn:aws:ec2:ap-south-1:001122334455:reserved-instances/77c0e1aa-25d1-4f03-8c52-0f7a9be6d4c1";

    /**
     * Part of an upfront payment that falls on a day of the plan, or on a month of reservations.
     */
    private static final BigDecimal SHARE = new BigDecimal("1.25");

    private static final BigDecimal UNUSED = new BigDecimal("0.375");
    private static final String PLAN_UPFRONT = "456.25";
    private static final String RESERVATION_UPFRONT = "219";

    private final LedgerMonth month;
    private final Charges charges;
    private final Map<Use, BigDecimal> covered = new HashMap<>();
    private final Map<String, BigDecimal> used = new TreeMap<>();
    private BigDecimal reserved = BigDecimal.ZERO;
    private BigDecimal reservedHours = BigDecimal.ZERO;

    /** Who used what the plan covers, and when. */
    private record Use(String account, String usageType, String start, String end) {
        static final Comparator<Use> ORDER =
                Comparator.comparing(Use::start)
                        .thenComparing(Use::account)
                        .thenComparing(Use::usageType);
    }

    Commitments(LedgerMonth month, Charges charges) {
        this.month = month;
        this.charges = charges;
    }

    /** Marks a row as covered by the plan; it is to be charged at its on-demand price. */
    void plan(LedgerRow row, BigDecimal onDemand, BigDecimal effective) {
        String start = row.get("lineItem/UsageStartDate");
        row.put("savingsPlan/SavingsPlanARN", PLAN_ARN)
                .put("savingsPlan/SavingsPlanEffectiveCost", effective);
        covered.merge(
                new Use(
                        row.get("lineItem/UsageAccountId"),
                        row.get("lineItem/UsageType"),
                        start,
                        row.get("lineItem/UsageEndDate")),
                onDemand,
                BigDecimal::add);
        used.merge(start.substring(0, "yyyy-mm-dd".length()), effective, BigDecimal::add);
    }

    /** Marks a row as covered by a reservation; it is to be charged nothing. */
    void reserve(LedgerRow row, BigDecimal hours, BigDecimal effective) {
        row.put("reservation/ReservationARN", RESERVATION_ARN)
                .put("reservation/EffectiveCost", effective);
        reserved = reserved.add(effective);
        reservedHours = reservedHours.add(hours);
    }

    /** Writes the negations and the fees of the month. */
    void write() throws IOException {
        for (Use use : covered.keySet().stream().sorted(Use.ORDER).toList()) {
            negation(use, covered.getOrDefault(use, BigDecimal.ZERO).negate());
        }
        for (Map.Entry<String, BigDecimal> day : used.entrySet()) {
            recurring(day.getKey(), day.getValue());
        }
        upfront("SavingsPlanUpfrontFee", "ComputeSavingsPlans", PLAN_UPFRONT);
        upfront("Fee", "AmazonEC2", RESERVATION_UPFRONT);
        reservations();
    }

    private void negation(Use use, BigDecimal cost) throws IOException {
        LedgerRow row =
                compute("SavingsPlanNegation")
                        .put("lineItem/UsageAccountId", use.account())
                        .put("lineItem/UsageStartDate", use.start())
                        .put("lineItem/UsageEndDate", use.end())
                        .put("identity/TimeInterval", use.start() + "/" + use.end())
                        .put("lineItem/UsageType", use.usageType())
                        .put("lineItem/Operation", "RunInstances")
                        .put("lineItem/UsageAmount", "1")
                        .put("savingsPlan/SavingsPlanARN", PLAN_ARN)
                        .put(LedgerRow.LIST, cost)
                        .put(LedgerRow.COST, cost)
                        .put(LedgerRow.NET, cost);
        charges.add(row, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private void recurring(String day, BigDecimal effective) throws IOException {
        BigDecimal commitment = effective.add(UNUSED);
        BigDecimal recurring = commitment.subtract(SHARE);
        LedgerRow row =
                compute("SavingsPlanRecurringFee")
                        .put("lineItem/ProductCode", "ComputeSavingsPlans")
                        .put("product/ProductName", "Savings Plans for AWS Compute usage")
                        .put("lineItem/UsageType", "ComputeSP:1yrPartialUpfront")
                        .put("lineItem/UsageStartDate", day + "T00:00:00Z")
                        .put("lineItem/UsageEndDate", day + "T23:59:59Z")
                        .put("savingsPlan/SavingsPlanARN", PLAN_ARN)
                        .put("savingsPlan/TotalCommitmentToDate", commitment)
                        .put("savingsPlan/UsedCommitment", effective)
                        .put("savingsPlan/AmortizedUpfrontCommitmentForBillingPeriod", SHARE)
                        .put(LedgerRow.COST, recurring)
                        .put(LedgerRow.NET, recurring);
        charges.add(row, UNUSED, BigDecimal.ZERO);
    }

    /** A purchase; its interval is the year that it is for. */
    private void upfront(String type, String service, String amount) throws IOException {
        boolean plan = type.equals("SavingsPlanUpfrontFee");
        LedgerRow row =
                compute(type)
                        .put("bill/BillType", "Purchase")
                        .put("identity/TimeInterval", month.start() + "/" + month.yearOn())
                        .put("lineItem/ProductCode", service)
                        .put("lineItem/UsageAmount", "1")
                        .put(
                                plan ? "savingsPlan/SavingsPlanARN" : "reservation/ReservationARN",
                                plan ? PLAN_ARN : RESERVATION_ARN)
                        .put(LedgerRow.COST, amount)
                        .put(LedgerRow.NET, amount);
        charges.add(row, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private void reservations() throws IOException {
        BigDecimal fee = reserved.add(UNUSED).add(UNUSED).subtract(SHARE);
        LedgerRow row =
                compute("RIFee")
                        .put("lineItem/UsageType", "APS3-HeavyUsage:m5.large")
                        .put("lineItem/UsageAmount", reservedHours)
                        .put("reservation/ReservationARN", RESERVATION_ARN)
                        .put("reservation/AmortizedUpfrontFeeForBillingPeriod", SHARE)
                        .put("reservation/UnusedAmortizedUpfrontFeeForBillingPeriod", UNUSED)
                        .put("reservation/UnusedRecurringFee", UNUSED)
                        .put(LedgerRow.COST, fee)
                        .put(LedgerRow.NET, fee);
        charges.add(row, UNUSED.add(UNUSED), BigDecimal.ZERO);
    }

    private LedgerRow compute(String type) {
        return LedgerRows.bill(month, type, "USD")
                .put("lineItem/ProductCode", "AmazonEC2")
                .put("product/ProductName", "Amazon Elastic Compute Cloud")
                .put("lineItem/LineItemDescription", type + " of the shop");
    }
}
