package org.tierwise.data.bill.formats;

import de.siegmar.fastcsv.reader.CsvRecord;

import org.tierwise.data.bill.HeaderNames;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.data.bill.Statement;
import org.tierwise.data.bill.StatementFile;
import org.tierwise.data.bill.StatementFormat;

import java.math.BigDecimal;

/** The flat detail report: one row for each service, region and usage type, without dates. */
public final class CostExplorerDetail implements StatementFormat {
    @Override
    public String id() {
        return "cost-explorer-detail";
    }

    @Override
    public boolean recognises(HeaderNames header) {
        return header.has("Service")
                && header.has("Usage Quantity")
                && (header.has("Custom Usage Type") || header.has("Usage Type"));
    }

    @Override
    public Statement read(StatementFile file) {
        String cost =
                file.names().names().stream()
                        .filter(name -> name.strip().startsWith("Cost"))
                        .findFirst()
                        .orElseThrow(
                                () -> file.problem(1, "no column Cost ($); it holds the amounts"));
        file.statement()
                .warn(
                        "the report names neither its month nor its cost view; say both in the"
                                + " offer");
        for (CsvRecord row : file.records()) {
            String service = file.cell(row, "Service").strip();
            if (service.isEmpty()
                    || service.toLowerCase(java.util.Locale.ROOT).startsWith("total")) {
                continue;
            }
            String usage = file.cell(row, "Custom Usage Type") + file.cell(row, "Usage Type");
            Charges charge =
                    new Charges()
                            .with(Text.TYPE, service.equals("Tax") ? "Tax" : "Usage")
                            .with(Text.SERVICE, ServiceNames.code(service))
                            .with(Text.USAGE_TYPE, usage)
                            .with(Text.CURRENCY, CostExplorer.currency(cost))
                            .described(file.cell(row, "Description"))
                            .quantity(number(file, row, "Usage Quantity"));
            file.statement().charge(charge.key(), charge.costing(number(file, row, cost), 1));
        }
        return file.statement();
    }

    private static BigDecimal number(StatementFile file, CsvRecord row, String column) {
        return PrintedNumbers.in(file, row, column, file.cell(row, column));
    }
}
