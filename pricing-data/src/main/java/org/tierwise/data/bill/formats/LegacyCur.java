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
import java.util.Optional;
import java.util.Set;

/**
 * The legacy Cost and Usage Report: slash names in CSV, snake case in Parquet and Athena, names run
 * together in tables of a crawler.
 */
public final class LegacyCur implements LineFormat {
    @Override
    public String id() {
        return "legacy-cur";
    }

    @Override
    public boolean recognises(HeaderNames header) {
        return CurLines.recognises(header) && !Cur2.isExport(header);
    }

    @Override
    public LineSql lines(Columns columns, Optional<String> tag) {
        return CurLines.lines(columns, Tags.ofColumns(columns, tag));
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
