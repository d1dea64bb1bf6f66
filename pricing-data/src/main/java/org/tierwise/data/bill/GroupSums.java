package org.tierwise.data.bill;

import org.tierwise.data.store.Cells;

import java.math.BigDecimal;
import java.util.List;

/** Sums over the line items of one group. */
record GroupSums(
        long lines,
        String description,
        BigDecimal quantity,
        BigDecimal unblended,
        BigDecimal amortised,
        BigDecimal list) {
    /** Amount columns of {@link LegacyCurSql}. */
    static final List<String> COLUMNS =
            List.of(
                    "quantity",
                    "unblended",
                    "amortised",
                    "amortised_too",
                    "amortised_less",
                    "list");

    static GroupSums read(Cells row) {
        return new GroupSums(
                row.whole("lines"),
                row.text("description"),
                ExactSum.read(row, "quantity"),
                ExactSum.read(row, "unblended"),
                ExactSum.read(row, "amortised")
                        .add(ExactSum.read(row, "amortised_too"))
                        .subtract(ExactSum.read(row, "amortised_less")),
                ExactSum.read(row, "list"));
    }

    /** Column of the report that an amount column is read from. */
    static String reportColumn(String column) {
        return switch (column) {
            case "quantity" -> LegacyCurSql.QUANTITY;
            case "list" -> LegacyCurSql.LIST;
            case "amortised" -> LegacyCurSql.RESERVATION;
            case "amortised_too" -> "reservation/UnusedRecurringFee";
            case "amortised_less" -> "savingsPlan/UsedCommitment";
            default -> LegacyCurSql.UNBLENDED;
        };
    }

    GroupSums plus(GroupSums other) {
        return new GroupSums(
                lines + other.lines,
                description,
                quantity.add(other.quantity),
                unblended.add(other.unblended),
                amortised.add(other.amortised),
                list.add(other.list));
    }
}
