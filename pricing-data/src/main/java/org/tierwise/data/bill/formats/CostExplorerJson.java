package org.tierwise.data.bill.formats;

import com.fasterxml.jackson.databind.JsonNode;

import org.tierwise.data.bill.HeaderNames;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.data.bill.Statement;
import org.tierwise.data.bill.StatementFile;
import org.tierwise.data.bill.StatementFormat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The answer of {@code aws ce get-cost-and-usage}. */
public final class CostExplorerJson implements StatementFormat {
    private static final List<String> METRICS =
            List.of("UnblendedCost", "NetUnblendedCost", "AmortizedCost", "BlendedCost");

    @Override
    public String id() {
        return "cost-explorer-json";
    }

    @Override
    public boolean recognises(HeaderNames header) {
        return header.has("ResultsByTime");
    }

    @Override
    public Statement read(StatementFile file) {
        JsonNode json = file.json();
        List<String> dimensions = new ArrayList<>();
        json.path("GroupDefinitions").forEach(g -> dimensions.add(g.path("Key").asText()));
        boolean other = false;
        for (JsonNode period : json.path("ResultsByTime")) {
            String day = period.path("TimePeriod").path("Start").asText();
            boolean grouped = !period.path("Groups").isEmpty();
            if (grouped) {
                for (JsonNode group : period.path("Groups")) {
                    Charges charge = charges(day, dimensions, group.path("Keys"));
                    other |= cost(file, charge, group.path("Metrics"));
                }
            } else {
                other |= cost(file, charges(day, List.of(), period), period.path("Total"));
            }
            if (period.path("Estimated").asBoolean()) {
                file.statement().warn(day + ": estimated, not final");
            }
        }
        if (other) {
            file.statement().warn("has no UnblendedCost; another cost is counted in its place");
        }
        return file.statement();
    }

    private static Charges charges(String day, List<String> dimensions, JsonNode keys) {
        Charges charge =
                new Charges()
                        .with(Text.TYPE, "Usage")
                        .with(Text.SERVICE, "")
                        .with(Text.DAY, day)
                        .with(Text.PERIOD, day);
        for (int i = 0; i < dimensions.size() && i < keys.size(); i++) {
            String key = keys.get(i).asText();
            switch (dimensions.get(i)) {
                case "SERVICE" -> {
                    charge.with(Text.SERVICE, ServiceNames.code(key));
                    charge.with(Text.TYPE, key.equals("Tax") ? "Tax" : "Usage");
                }
                case "LINKED_ACCOUNT" -> charge.with(Text.ACCOUNT, key);
                case "USAGE_TYPE" -> charge.with(Text.USAGE_TYPE, key);
                case "OPERATION" -> charge.with(Text.OPERATION, key);
                case "REGION" -> charge.with(Text.REGION, key);
                case "INSTANCE_TYPE" -> charge.with(Text.INSTANCE_TYPE, key);
                case "RECORD_TYPE" -> charge.with(Text.TYPE, key);
                default -> charge.with(Text.TAG, key);
            }
        }
        return charge;
    }

    /** Whether another cost stands in for the unblended one. */
    private static boolean cost(StatementFile file, Charges charge, JsonNode metrics) {
        for (String metric : METRICS) {
            JsonNode cost = metrics.path(metric);
            if (cost.has("Amount")) {
                JsonNode quantity = metrics.path("UsageQuantity");
                charge.with(Text.CURRENCY, cost.path("Unit").asText())
                        .with(Text.UNIT, quantity.path("Unit").asText())
                        .quantity(number(file, quantity.path("Amount").asText()));
                file.statement()
                        .charge(
                                charge.key(),
                                charge.costing(number(file, cost.path("Amount").asText()), 1));
                return !metric.equals("UnblendedCost");
            }
        }
        throw file.problem(
                1, "no Metrics with a cost; ask for --metrics UnblendedCost UsageQuantity");
    }

    private static BigDecimal number(StatementFile file, String text) {
        return PrintedNumbers.parse(text)
                .orElseThrow(() ->
                        file.problem(
                                1, "an Amount holds '%s', which is not a number".formatted(text)));
    }
}
