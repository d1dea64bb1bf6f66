package org.tierwise.data.bill.generate.ledger;

import java.util.List;
import java.util.Optional;

/** Every report that a ledger can be written as. */
public final class LedgerFormats {
    /** In the order of the specification. */
    public static final List<LedgerFormat> ALL =
            List.of(
                    new LedgerFormat("cur", false, UsageReports::csv),
                    new LedgerFormat("cur-zip", false, UsageReports::zip),
                    new LedgerFormat("cur-parquet", true, UsageReports::parquet),
                    new LedgerFormat("athena-csv", false, UsageReports::athena),
                    new LedgerFormat("cur2-csv", false, DataExports::csv),
                    new LedgerFormat("cur2-parquet", true, DataExports::parquet),
                    new LedgerFormat("focus-1.0", false, FocusReports::version10),
                    new LedgerFormat("focus-1.0-parquet", true, FocusReports::parquet10),
                    new LedgerFormat("focus-1.1", false, FocusReports::version11),
                    new LedgerFormat("focus-1.2", false, FocusReports::version12),
                    new LedgerFormat("focus-1.2-parquet", true, FocusReports::parquet12),
                    new LedgerFormat("cost-explorer", false, Downloads::byService),
                    new LedgerFormat("cost-explorer-turned", false, Downloads::turned),
                    new LedgerFormat("cost-explorer-accounts", false, Downloads::byAccount),
                    new LedgerFormat("cost-explorer-detail", false, Downloads::detail),
                    new LedgerFormat("cost-explorer-json", false, Downloads::json),
                    new LedgerFormat("monthly-csv", false, MonthlyReports::monthly),
                    new LedgerFormat("cost-allocation-csv", false, MonthlyReports::allocation),
                    new LedgerFormat("dbr", false, DetailedReports::consolidated),
                    new LedgerFormat("dbr-unconsolidated", false, DetailedReports::unconsolidated));

    private LedgerFormats() {}

    /** A format by its name. */
    public static Optional<LedgerFormat> of(String id) {
        return ALL.stream().filter(f -> f.id().equals(id)).findFirst();
    }
}
