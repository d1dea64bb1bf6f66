package org.tierwise.data.bill.generate.ledger;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Columns of FOCUS exports of AWS, and where their values are in the ledger. */
final class FocusColumns {
    private static final String NOTHING = "NULL";

    private FocusColumns() {}

    /** Version 1.0: 43 columns of the standard and five of AWS. */
    static SortedMap<String, String> version10() {
        SortedMap<String, String> columns = new TreeMap<>();
        bill(columns);
        costs(columns);
        commitments(columns);
        product(columns);
        columns.put("SubAccountId", "account");
        columns.put("SubAccountName", "'Team'");
        columns.put(
                "Tags",
                "CAST(json_object('Component', coalesce(%s, ''), 'Name', coalesce(%s, '')) AS VARCHAR)"
                        .formatted(
                                LedgerTable.column("resourceTags/user:Component"),
                                LedgerTable.column("resourceTags/user:Name")));
        columns.put(
                "x_CostCategories",
                "CASE WHEN %1$s IS NULL THEN '{}' ELSE CAST(json_object('team', %1$s) AS VARCHAR) END"
                        .formatted(LedgerTable.column("costCategory/Team")));
        columns.put("x_Discounts", "'{}'");
        columns.put("x_Operation", LedgerTable.column("lineItem/Operation"));
        columns.put("x_ServiceCode", LedgerTable.column("lineItem/ProductCode"));
        columns.put("x_UsageType", LedgerTable.column("lineItem/UsageType"));
        return columns;
    }

    /** Version 1.1. */
    static SortedMap<String, String> version11() {
        SortedMap<String, String> columns = version10();
        for (String name :
                List.of(
                        "CapacityReservationId",
                        "CapacityReservationStatus",
                        "CommitmentDiscountQuantity",
                        "CommitmentDiscountUnit")) {
            columns.put(name, NOTHING);
        }
        columns.put("ServiceSubcategory", LedgerTable.column("product/productFamily"));
        columns.put("SkuMeter", LedgerTable.column("lineItem/UsageType"));
        columns.put(
                "SkuPriceDetails",
                "CASE WHEN %1$s IS NULL THEN NULL ELSE CAST(json_object('InstanceType', %1$s) AS VARCHAR) END"
                        .formatted(LedgerTable.column("product/instanceType")));
        return columns;
    }

    /** Version 1.2. */
    static SortedMap<String, String> version12() {
        SortedMap<String, String> columns = version11();
        columns.put("InvoiceId", LedgerTable.column("bill/InvoiceId"));
        columns.put("BillingAccountType", "'Payer'");
        columns.put("SubAccountType", "'Member'");
        columns.put("PricingCurrency", LedgerTable.column("lineItem/CurrencyCode"));
        columns.put("PricingCurrencyContractedUnitPrice", price());
        columns.put("PricingCurrencyEffectiveCost", "effective");
        columns.put("PricingCurrencyListUnitPrice", price());
        return columns;
    }

    private static String price() {
        return LedgerTable.column("pricing/publicOnDemandRate");
    }

    private static void bill(SortedMap<String, String> columns) {
        columns.put("BillingAccountId", LedgerTable.column("bill/PayerAccountId"));
        columns.put("BillingAccountName", "'Shop'");
        columns.put("BillingCurrency", LedgerTable.column("lineItem/CurrencyCode"));
        columns.put("BillingPeriodStart", time("bill/BillingPeriodStartDate"));
        columns.put("BillingPeriodEnd", time("bill/BillingPeriodEndDate"));
        columns.put("ChargePeriodStart", time("lineItem/UsageStartDate"));
        columns.put("ChargePeriodEnd", time("lineItem/UsageEndDate"));
        columns.put("ChargeCategory", "category");
        columns.put("ChargeClass", NOTHING);
        columns.put("ChargeDescription", LedgerTable.column("lineItem/LineItemDescription"));
        columns.put(
                "ChargeFrequency",
                "CASE WHEN %1$s IN ('RIFee', 'SavingsPlanRecurringFee') THEN 'Recurring' WHEN category = 'Usage' THEN 'Usage-Based' ELSE 'One-Time' END"
                        .formatted(LedgerTable.column("lineItem/LineItemType")));
        columns.put("InvoiceIssuerName", LedgerTable.column("lineItem/LegalEntity"));
        columns.put("ProviderName", "'AWS'");
        columns.put(
                "PublisherName",
                "CASE WHEN %s = 'AWS Marketplace' THEN 'Third Party Inc.' ELSE 'Amazon Web Services, Inc.' END"
                        .formatted(LedgerTable.column("bill/BillingEntity")));
    }

    private static void costs(SortedMap<String, String> columns) {
        columns.put("BilledCost", "billed");
        columns.put("EffectiveCost", "effective");
        columns.put("ListCost", "listed");
        columns.put("ContractedCost", "listed");
        columns.put("ConsumedQuantity", "quantity");
        columns.put("ConsumedUnit", LedgerTable.column("pricing/unit"));
        columns.put("PricingQuantity", "quantity");
        columns.put("PricingUnit", LedgerTable.column("pricing/unit"));
        columns.put("ContractedUnitPrice", price());
        columns.put("ListUnitPrice", price());
    }

    private static void commitments(SortedMap<String, String> columns) {
        String plan = "contains(commitment, 'savingsplan')";
        columns.put("CommitmentDiscountId", "commitment");
        columns.put("CommitmentDiscountName", NOTHING);
        columns.put(
                "CommitmentDiscountCategory",
                "CASE WHEN commitment IS NULL THEN NULL WHEN %s THEN 'Spend' ELSE 'Usage' END"
                        .formatted(plan));
        columns.put(
                "CommitmentDiscountType",
                "CASE WHEN commitment IS NULL THEN NULL WHEN %s THEN 'Compute Savings Plans' ELSE 'Reserved Instances' END"
                        .formatted(plan));
        columns.put("CommitmentDiscountStatus", "status");
        columns.put(
                "PricingCategory",
                "CASE WHEN status IS NOT NULL THEN 'Committed' WHEN contains(%s, 'SpotUsage') THEN 'Dynamic' ELSE 'Standard' END"
                        .formatted(
                                "coalesce(%s, '')"
                                        .formatted(LedgerTable.column("lineItem/UsageType"))));
    }

    private static void product(SortedMap<String, String> columns) {
        columns.put("AvailabilityZone", LedgerTable.column("lineItem/AvailabilityZone"));
        columns.put("RegionId", LedgerTable.column("product/region"));
        columns.put(
                "RegionName",
                "CASE WHEN %s IS NULL THEN NULL ELSE 'Asia Pacific (Mumbai)' END"
                        .formatted(LedgerTable.column("product/region")));
        columns.put("ResourceId", LedgerTable.column("lineItem/ResourceId"));
        columns.put("ResourceName", NOTHING);
        columns.put("ResourceType", NOTHING);
        columns.put("ServiceCategory", "'Other'");
        columns.put("ServiceName", LedgerTable.column("product/ProductName"));
        columns.put("SkuId", LedgerTable.column("product/sku"));
        columns.put("SkuPriceId", NOTHING);
    }

    private static String time(String column) {
        return "replace(replace(%s, 'T', ' '), 'Z', '')".formatted(LedgerTable.column(column));
    }
}
