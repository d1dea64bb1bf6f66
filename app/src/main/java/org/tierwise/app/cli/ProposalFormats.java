package org.tierwise.app.cli;

import org.tierwise.exports.Export;
import org.tierwise.exports.Exports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of file that a proposal can be written to. */
public final class ProposalFormats {
    private static final Export JSON =
            new Export(
                    ".json",
                    "result as plan --json prints it",
                    (proposal, out) ->
                            out.write(
                                    (Json.text(PlanJson.of(proposal)) + "\n")
                                            .getBytes(StandardCharsets.UTF_8)));

    /** All of them; of two endings that a name has, the one that comes first counts. */
    public static final List<Export> ALL =
            Stream.concat(Exports.ALL.stream(), Stream.of(JSON)).toList();

    private ProposalFormats() {}
}
