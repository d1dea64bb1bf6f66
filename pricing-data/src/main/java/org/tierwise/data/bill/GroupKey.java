package org.tierwise.data.bill;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What the line items of one group agree in, as the file writes it. */
record GroupKey(
        String service,
        String type,
        String usageType,
        String operation,
        String region,
        String instanceType,
        String term,
        String tag,
        String unit,
        String currency) {
    static GroupKey read(ResultSet row) throws SQLException {
        return new GroupKey(
                row.getString("service"),
                row.getString("type"),
                row.getString("usage_type"),
                row.getString("operation"),
                row.getString("region"),
                row.getString("instance_type"),
                row.getString("term"),
                row.getString("tag"),
                row.getString("unit"),
                row.getString("currency"));
    }
}
