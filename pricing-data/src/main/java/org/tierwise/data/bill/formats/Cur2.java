package org.tierwise.data.bill.formats;

import org.tierwise.data.bill.ChargeKey;
import org.tierwise.data.bill.ChargeSums;
import org.tierwise.data.bill.Columns;
import org.tierwise.data.bill.HeaderNames;
import org.tierwise.data.bill.LineFormat;
import org.tierwise.data.bill.LineSql;
import org.tierwise.model.bill.CostBasis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The Cost and Usage Report 2.0 of Data Exports, with tags and product facts in maps. */
public final class Cur2 implements LineFormat {
    @Override
    public String id() {
        return "cur2";
    }

    @Override
    public boolean recognises(HeaderNames header) {
        return CurLines.recognises(header) && isExport(header);
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
    public LineSql lines(Columns columns, Optional<String> tag) {
        return CurLines.lines(columns, Tags.ofMap(columns, "resource_tags", tag));
    }

    @Override
    public List<String> notes(HeaderNames header) {
        return CurLines.notes(header);
    }

    @Override
    public Optional<String> missing(CostBasis basis, HeaderNames header, Set<String> types) {
        return CurLines.missing(basis, header, types);
    }

    @Override
    public Optional<String> column(CostBasis basis) {
        return CurLines.column(basis);
    }

    @Override
    public BigDecimal cost(CostBasis basis, ChargeKey key, ChargeSums sums) {
        return CurLines.cost(basis, key, sums);
    }

    @Override
    public Optional<BigDecimal> gap(ChargeKey key, ChargeSums sums) {
        return Optional.of(AmortisedRules.gap(key, sums));
    }
}
