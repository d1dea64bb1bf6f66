package org.tierwise.exports.diagram;

import org.tierwise.exports.xml.XmlText;
import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The topology as a drawing that every browser shows (SVG 1.1). */
public final class TopologySvg {
    private static final String FONT = "Arial, 'Noto Sans', 'Noto Sans Devanagari', sans-serif";
    private static final int ARROW = 6;

    /** How far above boxes a way runs. */
    private static final int LANE = 8;

    private TopologySvg() {}

    /**
     * Writes the drawing.
     *
     * @throws IOException when the stream refuses
     */
    public static void write(Proposal proposal, OutputStream out) throws IOException {
        Topology topology = Topology.of(proposal);
        Layout layout = Layout.of(topology);
        try (XmlText xml = new XmlText(out)) {
            xml.start("svg")
                    .attribute("xmlns", "http://www.w3.org/2000/svg")
                    .attribute("viewBox", "0 0 %d %d".formatted(layout.width(), layout.height()))
                    .attribute("width", layout.width())
                    .attribute("height", layout.height())
                    .attribute("role", "img")
                    .attribute("font-family", FONT);
            xml.leaf("title", topology.title());
            xml.leaf(
                    "desc",
                    "Node groups from the users inwards; arrows are the way of a page. Dashed: no"
                            + " part of production.");
            xml.start("rect")
                    .attribute("width", layout.width())
                    .attribute("height", layout.height())
                    .attribute("fill", "#ffffff")
                    .end();
            label(xml, Layout.MARGIN, 28, 16, true, topology.title());
            topology.edges().forEach(edge -> arrow(xml, layout, edge));
            layout.places().values().forEach(place -> box(xml, place));
            xml.end();
        }
    }

    private static void arrow(XmlText xml, Layout layout, Topology.Edge edge) {
        Layout.Place from = java.util.Objects.requireNonNull(layout.places().get(edge.from()));
        Layout.Place to = java.util.Objects.requireNonNull(layout.places().get(edge.to()));
        xml.start("path")
                .attribute("d", way(from, to, layout.between(from, to)))
                .attribute("fill", "none")
                .attribute("stroke", "#8faadc")
                .end();
        xml.start("path")
                .attribute("d", "M%d,%d l-%d,-4 v8 z".formatted(to.x(), to.middle(), ARROW))
                .attribute("fill", "#8faadc")
                .end();
    }

    /** Straight on, or above what stands in between. */
    private static String way(Layout.Place from, Layout.Place to, List<Layout.Place> between) {
        String start = "M%d,%d".formatted(from.right(), from.middle());
        int end = to.x() - ARROW;
        if (between.isEmpty()) {
            return start + curve(from.right(), from.middle(), to.x(), end, to.middle());
        }
        int lane = between.stream().mapToInt(Layout.Place::y).min().orElseThrow() - LANE;
        int first = between.stream().mapToInt(Layout.Place::x).min().orElseThrow();
        int last = between.stream().mapToInt(Layout.Place::right).max().orElseThrow();
        return start
                + curve(from.right(), from.middle(), first, first, lane)
                + " L%d,%d".formatted(last, lane)
                + curve(last, lane, to.x(), end, to.middle());
    }

    /** A bend halfway to a column. */
    private static String curve(int x, int y, int column, int toX, int toY) {
        int bend = column - (column - x) / 2;
        return " C%d,%d %d,%d %d,%d".formatted(bend, y, bend, toY, toX, toY);
    }

    private static void box(XmlText xml, Layout.Place place) {
        boolean staging = place.box().map(Topology.Box::staging).orElse(false);
        xml.start("rect")
                .attribute("x", place.x())
                .attribute("y", place.y())
                .attribute("width", place.width())
                .attribute("height", place.height())
                .attribute("rx", 6)
                .attribute("fill", place.box().isPresent() ? "#f3f6fb" : "#ffffff")
                .attribute("stroke", "#1f3864");
        if (staging) {
            xml.attribute("stroke-dasharray", "5 3");
        }
        xml.end();
        int x = place.x() + 10;
        int y = place.y() + Layout.LINE_HEIGHT + 4;
        label(xml, x, y, 13, true, place.box().map(Topology.Box::name).orElse("Users"));
        for (String line : place.box().map(Topology.Box::lines).orElse(List.of())) {
            y += Layout.LINE_HEIGHT;
            label(xml, x, y, 11, false, line);
        }
    }

    private static void label(XmlText xml, int x, int y, int size, boolean bold, String text) {
        xml.start("text")
                .attribute("x", x)
                .attribute("y", y)
                .attribute("font-size", size)
                .attribute("fill", "#1f1f1f")
                .attribute("stroke", "none");
        if (bold) {
            xml.attribute("font-weight", "bold");
        }
        xml.text(text).end();
    }
}
