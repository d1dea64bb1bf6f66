package org.tierwise.data.bill;

import org.tierwise.data.store.Cells;

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
    static GroupKey read(Cells row) {
        return new GroupKey(
                row.text("service"),
                row.text("type"),
                row.text("usage_type"),
                row.text("operation"),
                row.text("region"),
                row.text("instance_type"),
                row.text("term"),
                row.text("tag"),
                row.text("unit"),
                row.text("currency"));
    }
}
