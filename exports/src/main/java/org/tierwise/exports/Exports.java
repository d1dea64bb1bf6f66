package org.tierwise.exports;

import org.tierwise.exports.detail.BillDetail;
import org.tierwise.exports.diagram.TopologyDrawio;
import org.tierwise.exports.diagram.TopologyMermaid;
import org.tierwise.exports.diagram.TopologySvg;
import org.tierwise.exports.network.JsimgNetwork;
import org.tierwise.exports.order.BillOfMaterials;
import org.tierwise.exports.order.FocusForecast;
import org.tierwise.exports.pdf.ProposalPdf;
import org.tierwise.exports.summary.MarkdownSummary;
import org.tierwise.exports.terraform.TerraformPlan;
import org.tierwise.exports.workbook.ProposalWorkbook;
import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ways in which a proposal leaves the program; a new one is one file and one line here. */
public final class Exports {
    private static final Export WORKBOOK =
            new Export(".xlsx", "workbook that calculates", ProposalWorkbook::write);

    /** All of them; of two endings that a name has, the one that comes first counts. */
    public static final List<Export> ALL =
            List.of(
                    WORKBOOK,
                    new Export(".pdf", "document to print", ProposalPdf::write),
                    new Export(".md", "summary", MarkdownSummary::write),
                    new Export(".focus.csv", "planned cost as FOCUS 1.2", FocusForecast::write),
                    new Export(".detail.csv", "lines of the bill", BillDetail::write),
                    new Export(".csv", "bill of materials", BillOfMaterials::write),
                    new Export(".svg", "topology as a drawing", TopologySvg::write),
                    new Export(".mmd", "topology for Mermaid", TopologyMermaid::write),
                    new Export(".drawio", "topology for draw.io", TopologyDrawio::write),
                    new Export(".tf", "Terraform", TerraformPlan::write),
                    new Export(".jsimg", "queues for Java Modelling Tools", JsimgNetwork::write));

    private Exports() {}

    /** The export that a file of this name asks for. */
    public static Optional<Export> of(Path file) {
        return ALL.stream().filter(export -> export.knows(file)).findFirst();
    }

    /** All endings, for help and error messages. */
    public static String endings() {
        return ALL.stream().map(Export::ending).collect(Collectors.joining(", "));
    }

    /**
     * Writes the proposal workbook; a file that is already there is replaced in one step.
     *
     * @param proposal what goes to the customer
     * @param target the file, usually ending in {@code .xlsx}
     * @throws TargetNotWritable when the folder is missing or cannot be written, or the target is a
     *     folder; a file that was there stays as it was
     * @throws IOException when writing fails; a file that was there stays as it was
     */
    public static void workbook(Proposal proposal, Path target) throws IOException {
        WORKBOOK.write(proposal, target);
    }
}
