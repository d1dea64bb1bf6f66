package org.tierwise.exports.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierwise.exports.Exports;
import org.tierwise.exports.Parsed;
import org.tierwise.exports.SmallShop;
import org.tierwise.model.project.Proposal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drawings as their programs read them. */
class DiagramsTest {
    private static final Pattern NODE = Pattern.compile("(\\w+)[(\\[]+\"[^\"]*\"[)\\]]+");
    private static final Pattern GROUP = Pattern.compile("subgraph (\\w+) \\[\"[^\"]*\"\\]");
    private static final Pattern ARROW = Pattern.compile("(\\w+) -->(?:\\|\"[^\"]*\"\\|)? (\\w+)");
    private static final Pattern STYLE = Pattern.compile("style (\\w+) [\\w:#, -]+");
    private final Proposal hostile =
            SmallShop.proposal("end \"]; x --> y\n%%{init: {}}%% <b>कपड़े</b>");

    /** The grammar of flowcharts: mermaid.js.org, "Flowcharts - Basic Syntax". */
    @Test
    void mermaidKnowsEachLineAndEveryArrowJoinsWhatIsDrawn() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.of(Path.of("x.mmd")).orElseThrow().writer().write(hostile, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("---");
        int body = lines.subList(1, lines.size()).indexOf("---") + 2;
        assertThat(lines.subList(1, body - 1)).singleElement().asString().startsWith("title: \"");
        assertThat(lines.get(body)).isEqualTo("flowchart LR");
        Set<String> drawn = new HashSet<>();
        int open = 0;
        for (String line : lines.subList(body + 1, lines.size())) {
            String text = line.strip();
            Matcher node = NODE.matcher(text);
            Matcher arrow = ARROW.matcher(text);
            Matcher style = STYLE.matcher(text);
            if (node.matches()) {
                assertThat(drawn.add(node.group(1))).as(line).isTrue();
            } else if (GROUP.matcher(text).matches()) {
                open++;
            } else if (text.equals("end")) {
                open--;
            } else if (arrow.matches()) {
                assertThat(drawn).as(line).contains(arrow.group(1), arrow.group(2));
            } else {
                assertThat(style.matches()).as("not known: %s", line).isTrue();
                assertThat(drawn).contains(style.group(1));
            }
        }
        assertThat(open).isZero();
        assertThat(drawn).hasSizeGreaterThan(3);
    }

    /**
     * Cells 0 and 1 are the root and its layer; edges name their ends (drawio.com, "Extensions").
     */
    @Test
    void everyEdgeOfDrawioJoinsCellsThatAreThere() throws Exception {
        Document document = Parsed.of(".drawio", hostile);
        List<Element> cells = Parsed.all(document, "mxCell");
        Set<String> ids = new HashSet<>();
        for (Element cell : cells) {
            assertThat(ids.add(cell.getAttribute("id"))).as(cell.getAttribute("id")).isTrue();
        }
        assertThat(ids).contains("0", "1");
        List<Element> edges =
                cells.stream().filter(cell -> cell.getAttribute("edge").equals("1")).toList();
        assertThat(edges)
                .isNotEmpty()
                .allMatch(edge -> ids.contains(edge.getAttribute("source")))
                .allMatch(edge -> ids.contains(edge.getAttribute("target")));
        assertThat(cells)
                .filteredOn(cell -> !cell.getAttribute("id").equals("0"))
                .allMatch(cell -> ids.contains(cell.getAttribute("parent")));
        assertThat(cells)
                .filteredOn(cell -> cell.getAttribute("vertex").equals("1"))
                .allMatch(cell -> Parsed.children(cell).size() == 1);
    }
}
