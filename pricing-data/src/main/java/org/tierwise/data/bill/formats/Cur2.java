package org.tierwise.data.bill.formats;

import org.tierwise.data.bill.Columns;
import org.tierwise.data.bill.HeaderNames;
import org.tierwise.data.bill.LineLayout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Cost and Usage Report 2.0 of Data Exports, with tags and product facts in maps. */
public final class Cur2 implements CostAndUsageReport {
    @Override
    public String id() {
        return "cur2";
    }

    @Override
    public boolean recognises(HeaderNames header) {
        return CostAndUsageReport.isReport(header) && isExport(header);
    }

    /** Queries may drop columns, but only exports of this kind have maps or account names. */
    static boolean isExport(HeaderNames header) {
        List<String> names = header.names().stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
        return header.has("bill_payer_account_name")
                || header.has("line_item_usage_account_name")
                || names.contains("product")
                || names.contains("resource_tags")
                || names.contains("cost_category");
    }

    @Override
    public LineLayout lines(Columns columns, Optional<String> tag) {
        return CostAndUsageReport.lines(columns, Tags.ofMap(columns, "resource_tags", tag));
    }
}
