package org.tierwise.exports.detail;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.tierwise.exports.SafeText;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.project.Proposal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of the bill as CSV in UTF-8 (RFC 4180 with line feeds), every digit kept. */
public final class BillDetail {
    private BillDetail() {}

    /**
     * Writes one line for each group of line items that agree in everything the program reads, in
     * the order of the bill.
     *
     * @throws IOException when the stream refuses
     */
    public static void write(Proposal proposal, OutputStream out) throws IOException {
        List<DetailColumn> columns = DetailColumn.of(proposal.analysis());
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(columns.stream().map(DetailColumn::name).toList());
        for (UsageGroup line : proposal.analysis().bill().groups()) {
            csv.writeRecord(columns.stream().map(column -> cell(column, line)).toList());
        }
        csv.flush();
    }

    private static String cell(DetailColumn column, UsageGroup line) {
        return switch (column) {
            case DetailColumn.Text text -> SafeText.of(text.value().apply(line)).marked();
            case DetailColumn.Number number -> number.value().apply(line).toPlainString();
        };
    }
}
