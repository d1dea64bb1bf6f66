package org.tierwise.data.bill.generate.ledger;

import java.util.List;
import java.util.Optional;

/** Every report that a ledger can be written as. */
public final class LedgerFormats {
    /** In the order of the specification. */
    public static final List<LedgerFormat> ALL =
            List.of(
                    new LedgerFormat("cur", UsageReports::csv),
                    new LedgerFormat("cur-zip", UsageReports::zip),
                    new LedgerFormat("cur-parquet", UsageReports::parquet),
                    new LedgerFormat("athena-csv", UsageReports::athena),
                    new LedgerFormat("cur2-csv", DataExports::csv),
                    new LedgerFormat("cur2-parquet", DataExports::parquet),
                    new LedgerFormat("focus-1.0", FocusReports::version10),
                    new LedgerFormat("focus-1.1", FocusReports::version11),
                    new LedgerFormat("focus-1.2", FocusReports::version12),
                    new LedgerFormat("focus-1.2-parquet", FocusReports::parquet),
                    new LedgerFormat("cost-explorer", Downloads::byService),
                    new LedgerFormat("cost-explorer-turned", Downloads::turned),
                    new LedgerFormat("cost-explorer-accounts", Downloads::byAccount),
                    new LedgerFormat("cost-explorer-detail", Downloads::detail),
                    new LedgerFormat("cost-explorer-json", Downloads::json),
                    new LedgerFormat("monthly-csv", MonthlyReports::monthly),
                    new LedgerFormat("cost-allocation-csv", MonthlyReports::allocation),
                    new LedgerFormat("dbr", MonthlyReports::detailed));

    private LedgerFormats() {}

    /** A format by its name. */
    public static Optional<LedgerFormat> of(String id) {
        return ALL.stream().filter(f -> f.id().equals(id)).findFirst();
    }
}
