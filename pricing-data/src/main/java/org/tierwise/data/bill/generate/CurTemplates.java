package org.tierwise.data.bill.generate;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Rows with everything in them but times, quantities and costs. */
final class CurTemplates {
    private static final Map<String, String> FACTORS =
            Map.of("large", "4", "xlarge", "8", "2xlarge", "16", "4xlarge", "32");
    private static final String MUMBAI = "ap-south-1";

    private final BillScenario scenario;
    private final long seed;
    private final CurRow bill;

    CurTemplates(BillScenario scenario, long seed, MonthSlots month) {
        this.scenario = scenario;
        this.seed = seed;
        bill =
                new CurRow()
                        .put("bill/InvoiceId", digits("invoice", 10))
                        .put("bill/InvoicingEntity", scenario.seller())
                        .put("bill/BillingEntity", "AWS")
                        .put("bill/BillType", "Anniversary")
                        .put("bill/PayerAccountId", scenario.payerAccount())
                        .put("bill/BillingPeriodStartDate", month.start(0))
                        .put("bill/BillingPeriodEndDate", month.end(0))
                        .put("lineItem/UsageAccountId", scenario.payerAccount())
                        .put("lineItem/CurrencyCode", scenario.currency())
                        .put("lineItem/LegalEntity", scenario.seller())
                        .put(CurColumns.INTERVAL, month.start(0) + "/" + month.end(0))
                        .put(CurColumns.START, month.start(0))
                        .put(CurColumns.END, month.end(0));
    }

    /** A row that is about the bill as a whole, such as tax. */
    CurRow bill(String type, String product, String description) {
        return bill.copy()
                .put(CurColumns.TYPE, type)
                .put(CurColumns.PRODUCT, product)
                .put("lineItem/LineItemDescription", description);
    }

    /** A row of a resource; resources count from 0. */
    CurRow use(BillLine line, int resource) {
        BillLine.Resources resources = line.resources();
        CurRow row =
                product(line, "Usage")
                        .put("lineItem/Operation", line.usage().operation())
                        .put("lineItem/ResourceId", id(line, resource))
                        .put("lineItem/UnblendedRate", CurRow.plain(line.unitPrice()))
                        .put("lineItem/BlendedRate", CurRow.plain(line.unitPrice()))
                        .put("pricing/publicOnDemandRate", CurRow.plain(line.unitPrice()))
                        .put("pricing/term", "OnDemand")
                        .put("resourceTags/user:Component", line.component());
        if (!line.component().isEmpty()) {
            row.put("resourceTags/user:Name", resources.name() + "-" + (resource + 1));
        }
        String instance = line.product().attribute("instanceType");
        if (!instance.isEmpty()
                && !line.product().attribute("deploymentOption").equals("Multi-AZ")) {
            row.put("lineItem/AvailabilityZone", MUMBAI + (resource % 2 == 0 ? "a" : "b"));
        }
        row.put("lineItem/NormalizationFactor", factor(instance));
        return row;
    }

    /** A row of a resource whose hours a reservation covers. */
    CurRow covered(BillLine line, int resource) {
        String instance = line.product().attribute("instanceType");
        return reservation(use(line, resource), line)
                .put(CurColumns.TYPE, "DiscountedUsage")
                .put("lineItem/UnblendedRate", "0")
                .put("lineItem/BlendedRate", "0")
                .put(
                        "lineItem/LineItemDescription",
                        "Linux/UNIX (Amazon VPC), %s reserved instance applied"
                                .formatted(instance));
    }

    /** The month's fee of the reservations of one usage type. */
    CurRow fee(BillLine line, BigDecimal hourly) {
        String rate = CurRow.plain(hourly);
        String instance = line.product().attribute("instanceType");
        return reservation(product(line, "RIFee"), line)
                .put("lineItem/UsageType", line.usage().type().replace("BoxUsage", "HeavyUsage"))
                .put("lineItem/Operation", line.usage().operation())
                .put("lineItem/UnblendedRate", rate)
                .put("lineItem/BlendedRate", rate)
                .put("lineItem/NormalizationFactor", factor(instance))
                .put(
                        "lineItem/LineItemDescription",
                        "%s %s hourly fee per Linux/UNIX (Amazon VPC), %s instance"
                                .formatted(scenario.currency(), rate, instance))
                .put("reservation/AmortizedUpfrontFeeForBillingPeriod", "0")
                .put("reservation/UnusedAmortizedUpfrontFeeForBillingPeriod", "0")
                .put("reservation/UnusedQuantity", "0")
                .put("reservation/UnusedRecurringFee", "0");
    }

    private CurRow product(BillLine line, String type) {
        BillLine.Product product = line.product();
        boolean regional = !product.region().isEmpty();
        CurRow row =
                bill(type, product.code(), line.description())
                        .put("lineItem/UsageAccountId", scenario.account(line.account()))
                        .put("lineItem/UsageType", line.usage().type())
                        .put("product/ProductName", product.name())
                        .put("product/productFamily", product.family())
                        .put("product/region", product.region())
                        .put("product/regionCode", product.region())
                        .put("product/location", regional ? "Asia Pacific (Mumbai)" : "")
                        .put("product/servicecode", product.code())
                        .put("product/sku", sku(line))
                        .put("pricing/unit", line.usage().unit());
        product.attributes().forEach((name, value) -> row.put("product/" + name, value));
        return row;
    }

    private CurRow reservation(CurRow row, BillLine line) {
        String key = line.usage().type();
        return row.put("pricing/term", "Reserved")
                .put("pricing/LeaseContractLength", "1yr")
                .put("pricing/OfferingClass", "standard")
                .put("pricing/PurchaseOption", "No Upfront")
                .put(
                        "reservation/ReservationARN",
                        "arn:aws:ec2:%s:%s:reserved-instances/%s"
                                .formatted(
                                        line.product().region(),
                                        scenario.account(line.account()),
                                        hex(key, 16)))
                .put("reservation/SubscriptionId", digits(key, 10));
    }

    private String id(BillLine line, int resource) {
        BillLine.Resources resources = line.resources();
        String number = Integer.toString(resource + 1);
        return resources
                .id()
                .replace("{account}", scenario.account(line.account()))
                .replace("{n}", number)
                .replace("{hex}", "0" + hex(resources.id() + resources.name() + "/" + number, 16));
    }

    private String sku(BillLine line) {
        String key = line.usage().type() + line.usage().operation();
        return hex(key, 16).toUpperCase(Locale.ROOT);
    }

    private static String factor(String instance) {
        return FACTORS.getOrDefault(instance.substring(instance.lastIndexOf('.') + 1), "");
    }

    private String hex(String key, int length) {
        return "%016x".formatted(random(key).nextLong()).substring(0, length);
    }

    private String digits(String key, int length) {
        long bound = (long) Math.pow(10, length - 1);
        return Long.toString(bound + random(key).nextLong(bound));
    }

    private SplittableRandom random(String key) {
        return new SplittableRandom(
                seed * 0x9E3779B97F4A7C15L + scenario.name().hashCode() * 31L + key.hashCode());
    }
}
