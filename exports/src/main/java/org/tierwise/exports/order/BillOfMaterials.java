package org.tierwise.exports.order;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.tierwise.exports.SafeText;
import org.tierwise.exports.terraform.Expressible;
import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What to order, as CSV in UTF-8 (RFC 4180 with line feeds): one line for each SKU of a group. */
public final class BillOfMaterials {
    private BillOfMaterials() {}

    /**
     * Writes the bill of materials; amounts a month, tax excluded, every digit kept.
     *
     * @throws IOException when the stream refuses
     */
    public static void write(Proposal proposal, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(
                "Group",
                "Component",
                "Environment",
                "Kind",
                "SKU",
                "Description",
                "Quantity",
                "Unit",
                "UnitPriceMonth",
                "Currency",
                "CommitmentMonths",
                "CommitmentDiscount",
                "Monthly",
                "PriceStatus",
                "PriceAsOf",
                "PriceSource",
                "Order");
        for (OrderLine line : OrderLine.of(proposal.result().evaluation())) {
            csv.writeRecord(
                    safe(line.group()),
                    safe(line.component()),
                    line.environment().name().toLowerCase(Locale.ROOT),
                    line.kind().inWords(),
                    safe(line.sku()),
                    safe(line.description()),
                    OrderLine.plain(line.quantity()),
                    safe(line.unit()),
                    OrderLine.plain(line.unitPrice().getAmount()),
                    line.monthly().getCurrencyUnit().getCode(),
                    String.valueOf(line.months()),
                    OrderLine.plain(line.discount()),
                    OrderLine.plain(line.monthly().getAmount()),
                    line.source().status().name().toLowerCase(Locale.ROOT),
                    safe(line.source().asOf()),
                    safe(line.source().document()),
                    Expressible.of(line).inWords());
        }
        csv.flush();
    }

    private static String safe(String text) {
        return SafeText.of(text).marked();
    }
}
