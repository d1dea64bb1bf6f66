package org.tierwise.exports.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.tierwise.exports.SafeText;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the plan will be billed for in the first month that it serves, as a FOCUS 1.2 cost and usage
 * table (CSV), so that a FinOps tool can hold the later bill against it. Source: FOCUS
 * Specification 1.2, chapter Columns, focus.finops.org.
 */
public final class FocusForecast {
    private static final List<String> COLUMNS =
            List.of(
                    "AvailabilityZone",
                    "BilledCost",
                    "BillingAccountId",
                    "BillingAccountName",
                    "BillingAccountType",
                    "BillingCurrency",
                    "BillingPeriodEnd",
                    "BillingPeriodStart",
                    "CapacityReservationId",
                    "CapacityReservationStatus",
                    "ChargeCategory",
                    "ChargeClass",
                    "ChargeDescription",
                    "ChargeFrequency",
                    "ChargePeriodEnd",
                    "ChargePeriodStart",
                    "CommitmentDiscountCategory",
                    "CommitmentDiscountId",
                    "CommitmentDiscountName",
                    "CommitmentDiscountQuantity",
                    "CommitmentDiscountStatus",
                    "CommitmentDiscountType",
                    "CommitmentDiscountUnit",
                    "ConsumedQuantity",
                    "ConsumedUnit",
                    "ContractedCost",
                    "ContractedUnitPrice",
                    "EffectiveCost",
                    "InvoiceId",
                    "InvoiceIssuerName",
                    "ListCost",
                    "ListUnitPrice",
                    "PricingCategory",
                    "PricingCurrency",
                    "PricingCurrencyContractedUnitPrice",
                    "PricingCurrencyEffectiveCost",
                    "PricingCurrencyListUnitPrice",
                    "PricingQuantity",
                    "PricingUnit",
                    "ProviderName",
                    "PublisherName",
                    "RegionId",
                    "RegionName",
                    "ResourceId",
                    "ResourceName",
                    "ResourceType",
                    "ServiceCategory",
                    "ServiceName",
                    "ServiceSubcategory",
                    "SkuId",
                    "SkuMeter",
                    "SkuPriceDetails",
                    "SkuPriceId",
                    "SubAccountId",
                    "SubAccountName",
                    "SubAccountType",
                    "Tags");

    private static final JsonMapper JSON = new JsonMapper();

    private FocusForecast() {}

    /**
     * Writes the table; BilledCost adds up to what the plan buys a month, tax excluded.
     *
     * @throws IOException when the stream refuses
     */
    public static void write(Proposal proposal, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(COLUMNS);
        for (OrderLine line : OrderLine.of(proposal.result().evaluation())) {
            Map<String, String> row = row(proposal, line);
            csv.writeRecord(COLUMNS.stream().map(c -> row.getOrDefault(c, "")).toList());
        }
        csv.flush();
    }

    private static Map<String, String> row(Proposal proposal, OrderLine line) {
        Catalogue catalogue = proposal.analysis().problem().catalogue();
        YearMonth month =
                YearMonth.from(proposal.madeAt()).plusMonths(proposal.businessCase().cutover());
        Map<String, String> row = new LinkedHashMap<>();
        row.put("BillingAccountId", "planned");
        row.put("BillingAccountName", safe(proposal.analysis().project().customer()));
        row.put("BillingAccountType", "Planned");
        row.put("BillingPeriodStart", start(month));
        row.put("BillingPeriodEnd", start(month.plusMonths(1)));
        row.put("ChargePeriodStart", start(month));
        row.put("ChargePeriodEnd", start(month.plusMonths(1)));
        row.put("ChargeCategory", "Usage");
        row.put("ChargeDescription", safe("planned: %s, %s".formatted(line.group(), line.sku())));
        row.put("ChargeFrequency", "Recurring");
        row.put("InvoiceIssuerName", safe(catalogue.provider()));
        row.put("ProviderName", safe(catalogue.provider()));
        row.put("PublisherName", safe(catalogue.provider()));
        row.put("RegionId", safe(catalogue.region()));
        row.put("RegionName", safe(catalogue.region()));
        row.put("ResourceId", safe("planned/%s/%s".formatted(line.group(), line.sku())));
        row.put("ResourceName", safe(line.group()));
        row.put("ResourceType", line.kind().inWords());
        row.put("SkuId", safe(line.sku()));
        row.put("SkuPriceId", safe(line.sku()));
        row.put("Tags", tags(line));
        costs(row, line);
        service(row, line);
        commitment(row, line);
        return row;
    }

    private static void costs(Map<String, String> row, OrderLine line) {
        String currency = line.monthly().getCurrencyUnit().getCode();
        String cost = OrderLine.plain(line.monthly().getAmount());
        String listed =
                line.months() == 0
                        ? cost
                        : OrderLine.plain(line.unitPrice().getAmount().multiply(line.quantity()));
        row.put("BilledCost", cost);
        row.put("EffectiveCost", cost);
        row.put("ListCost", listed);
        row.put("ContractedCost", listed);
        row.put("BillingCurrency", currency);
        row.put("PricingCurrency", currency);
        row.put("PricingCurrencyEffectiveCost", cost);
        for (String price :
                List.of(
                        "ListUnitPrice",
                        "ContractedUnitPrice",
                        "PricingCurrencyListUnitPrice",
                        "PricingCurrencyContractedUnitPrice")) {
            row.put(price, OrderLine.plain(line.unitPrice().getAmount()));
        }
        row.put("PricingQuantity", OrderLine.plain(line.quantity()));
        row.put("PricingUnit", safe(line.unit()));
        row.put("ConsumedQuantity", OrderLine.plain(line.quantity()));
        row.put("ConsumedUnit", safe(line.unit()));
    }

    private static void service(Map<String, String> row, OrderLine line) {
        switch (line.kind()) {
            case SERVER, DEDICATED_SERVER -> {
                row.put("ServiceCategory", "Compute");
                row.put("ServiceSubcategory", "Virtual Machines");
            }
            case DISK, BLOCK_VOLUME -> {
                row.put("ServiceCategory", "Storage");
                row.put("ServiceSubcategory", "Block Storage");
            }
            case SERVICE -> {
                boolean stored =
                        line.group().contains("storage") || line.group().contains("backup");
                row.put("ServiceCategory", stored ? "Storage" : "Networking");
                row.put("ServiceSubcategory", stored ? "Object Storage" : "Network Connectivity");
            }
        }
        row.put(
                "ServiceName",
                safe(line.kind() == OrderLine.Kind.SERVICE ? line.group() : line.kind().inWords()));
        row.put("SkuMeter", line.kind().inWords());
    }

    private static void commitment(Map<String, String> row, OrderLine line) {
        if (line.months() == 0) {
            row.put("PricingCategory", "Standard");
            return;
        }
        row.put("PricingCategory", "Committed");
        row.put("CommitmentDiscountCategory", "Usage");
        row.put("CommitmentDiscountType", "Term");
        row.put("CommitmentDiscountStatus", "Used");
        row.put(
                "CommitmentDiscountId",
                safe("planned/%s/%d-months".formatted(line.group(), line.months())));
        row.put("CommitmentDiscountQuantity", OrderLine.plain(line.quantity()));
        row.put("CommitmentDiscountUnit", safe(line.unit()));
    }

    private static String tags(OrderLine line) {
        SortedMap<String, String> tags = new TreeMap<>();
        tags.put("Component", line.component());
        tags.put("Environment", line.environment().name().toLowerCase(Locale.ROOT));
        tags.put("Group", line.group());
        try {
            return JSON.writeValueAsString(tags);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("tags that cannot be written", e);
        }
    }

    private static String start(YearMonth month) {
        return DateTimeFormatter.ISO_INSTANT.format(
                month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static String safe(String text) {
        return SafeText.of(text).marked();
    }
}
