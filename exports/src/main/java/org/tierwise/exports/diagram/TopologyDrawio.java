package org.tierwise.exports.diagram;

import org.tierwise.exports.xml.XmlText;
import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The topology as a draw.io drawing, uncompressed, that can be edited on. */
public final class TopologyDrawio {
    private static final String BOX =
            "rounded=1;whiteSpace=wrap;html=1;align=left;spacingLeft=8;fillColor=#f3f6fb;"
                    + "strokeColor=#1f3864;";
    private static final String EDGE = "edgeStyle=orthogonalEdgeStyle;strokeColor=#8faadc;";
    private static final String LAYER = "1";

    private TopologyDrawio() {}

    /**
     * Writes the drawing.
     *
     * @throws IOException when the stream refuses
     */
    public static void write(Proposal proposal, OutputStream out) throws IOException {
        Topology topology = Topology.of(proposal);
        Layout layout = Layout.of(topology);
        try (XmlText xml = new XmlText(out)) {
            xml.start("mxfile").attribute("host", "tierwise");
            xml.start("diagram").attribute("id", "plan").attribute("name", topology.title());
            xml.start("mxGraphModel").attribute("grid", "1").attribute("page", "1");
            xml.start("root");
            xml.start("mxCell").attribute("id", "0").end();
            xml.start("mxCell").attribute("id", LAYER).attribute("parent", "0").end();
            layout.places().forEach((id, place) -> box(xml, id, place));
            int number = 0;
            for (Topology.Edge edge : topology.edges()) {
                edge(xml, "e" + number++, edge);
            }
            xml.end().end().end().end();
        }
    }

    private static void box(XmlText xml, String id, Layout.Place place) {
        boolean staging = place.box().map(Topology.Box::staging).orElse(false);
        xml.start("mxCell")
                .attribute("id", id)
                .attribute(
                        "value",
                        Stream.concat(
                                        Stream.of(
                                                place.box()
                                                        .map(Topology.Box::name)
                                                        .orElse("Users")),
                                        place
                                                .box()
                                                .map(Topology.Box::lines)
                                                .orElse(List.of())
                                                .stream())
                                .map(TopologyDrawio::html)
                                .collect(Collectors.joining("<br>")))
                .attribute("style", staging ? BOX + "dashed=1;" : BOX)
                .attribute("vertex", "1")
                .attribute("parent", LAYER);
        xml.start("mxGeometry")
                .attribute("x", place.x())
                .attribute("y", place.y())
                .attribute("width", place.width())
                .attribute("height", place.height())
                .attribute("as", "geometry")
                .end();
        xml.end();
    }

    private static void edge(XmlText xml, String id, Topology.Edge edge) {
        xml.start("mxCell")
                .attribute("id", id)
                .attribute("style", EDGE)
                .attribute("edge", "1")
                .attribute("parent", LAYER)
                .attribute("source", edge.from())
                .attribute("target", edge.to());
        xml.start("mxGeometry").attribute("relative", "1").attribute("as", "geometry").end();
        xml.end();
    }

    /** Text of a label, which draw.io reads as HTML; a line feed would be lost in an attribute. */
    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
