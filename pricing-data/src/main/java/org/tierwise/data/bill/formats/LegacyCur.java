package org.tierwise.data.bill.formats;

import org.tierwise.data.bill.Columns;
import org.tierwise.data.bill.HeaderNames;
import org.tierwise.data.bill.LineLayout;

import java.util.Optional;

/**
 * The legacy Cost and Usage Report: slash names in CSV, snake case in Parquet and Athena, names run
 * together in tables of a crawler.
 */
public final class LegacyCur implements CostAndUsageReport {
    @Override
    public String id() {
        return "legacy-cur";
    }

    @Override
    public boolean recognises(HeaderNames header) {
        return CostAndUsageReport.isReport(header) && !Cur2.isExport(header);
    }

    @Override
    public LineLayout lines(Columns columns, Optional<String> tag) {
        return CostAndUsageReport.lines(columns, Tags.ofColumns(columns, tag));
    }
}
