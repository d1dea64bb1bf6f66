package org.tierwise.data.bill.formats;

import de.siegmar.fastcsv.reader.CsvRecord;

import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.tierwise.data.bill.HeaderNames;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.data.bill.Statement;
import org.tierwise.data.bill.StatementFile;
import org.tierwise.data.bill.StatementFormat;
import org.tierwise.model.bill.InvoiceTieOut;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * The monthly report and the cost allocation report: a row has its cost, credits and tax side by
 * side, and rows of totals follow.
 */
public final class MonthlyBilling implements StatementFormat {
    @Override
    public String id() {
        return "monthly-csv";
    }

    @Override
    public boolean recognises(HeaderNames header) {
        return header.has("InvoiceID") && header.has("CostBeforeTax") && header.has("RecordType");
    }

    @Override
    public Statement read(StatementFile file) {
        Statement statement = file.statement();
        Map<String, BigDecimal> sums = new TreeMap<>();
        Map<String, BigDecimal> invoices = new TreeMap<>();
        Map<String, BigDecimal> statements = new TreeMap<>();
        for (CsvRecord row : file.records()) {
            String currency = file.cell(row, "CurrencyCode");
            BigDecimal total = number(file, row, "TotalCost");
            switch (file.cell(row, "RecordType")) {
                case "PayerLineItem", "LinkedLineItem" -> {
                    charge(file, row);
                    sums.merge(currency, total, BigDecimal::add);
                }
                case "InvoiceTotal" -> invoices.merge(currency, total, BigDecimal::add);
                case "StatementTotal" -> statements.merge(currency, total, BigDecimal::add);
                case "AccountTotal", "Rounding", "" -> {}
                default ->
                        statement.warn(
                                "line %d: the record type '%s' is not known and not counted"
                                        .formatted(
                                                row.getStartingLineNumber(),
                                                file.cell(row, "RecordType")));
            }
        }
        (statements.isEmpty() ? invoices : statements)
                .forEach((currency, stated) ->
                        statement.tieOut(
                                InvoiceTieOut.exact(
                                        "total rows of " + file.label(),
                                        currency(file, currency),
                                        stated,
                                        sums.getOrDefault(currency, BigDecimal.ZERO))));
        return statement;
    }

    private static void charge(StatementFile file, CsvRecord row) {
        BigDecimal before = number(file, row, "CostBeforeTax");
        BigDecimal credits = number(file, row, "Credits");
        BigDecimal tax = number(file, row, "TaxAmount");
        BigDecimal total = number(file, row, "TotalCost");
        if (before.add(credits).add(tax).compareTo(total) != 0) {
            file.statement()
                    .warn(
                            "line %d: TotalCost %s is not CostBeforeTax + Credits + TaxAmount = %s; the parts are counted"
                                    .formatted(
                                            row.getStartingLineNumber(),
                                            total.toPlainString(),
                                            before.add(credits).add(tax).toPlainString()));
        }
        Charges usage =
                charges(file, row, "Usage")
                        .with(Text.USAGE_TYPE, file.cell(row, "UsageType"))
                        .with(Text.OPERATION, file.cell(row, "Operation"))
                        .quantity(number(file, row, "UsageQuantity"));
        file.statement().charge(usage.key(), usage.costing(before, 1));
        if (credits.signum() != 0) {
            Charges credit = charges(file, row, "Credit");
            file.statement().charge(credit.key(), credit.costing(credits, 0));
        }
        if (tax.signum() != 0) {
            Charges taxed = charges(file, row, "Tax");
            file.statement().charge(taxed.key(), taxed.costing(tax, 0));
        }
    }

    private static Charges charges(StatementFile file, CsvRecord row, String type) {
        String linked = file.cell(row, "LinkedAccountId");
        String start = file.cell(row, "UsageStartDate");
        String code = file.cell(row, "ProductCode");
        return new Charges()
                .with(Text.TYPE, type)
                .with(
                        Text.SERVICE,
                        code.isEmpty() ? ServiceNames.code(file.cell(row, "ProductName")) : code)
                .with(Text.ACCOUNT, linked.isEmpty() ? file.cell(row, "PayerAccountId") : linked)
                .with(Text.SELLER, file.cell(row, "SellerOfRecord"))
                .with(Text.INVOICE, file.cell(row, "InvoiceID"))
                .with(Text.CURRENCY, file.cell(row, "CurrencyCode"))
                .with(Text.PERIOD, file.cell(row, "BillingPeriodStartDate"))
                .with(Text.DAY, start)
                .described(file.cell(row, "ItemDescription"));
    }

    private static BigDecimal number(StatementFile file, CsvRecord row, String column) {
        return PrintedNumbers.in(file, row, column, file.cell(row, column));
    }

    private static CurrencyUnit currency(StatementFile file, String code) {
        try {
            return code.isEmpty() ? CurrencyUnit.USD : CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            throw file.problem(1, "CurrencyCode holds '%s', which is no currency".formatted(code));
        }
    }
}
