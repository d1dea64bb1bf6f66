package org.tierwise.exports.preview;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;

import java.util.List;
import java.util.Optional;

import javax.xml.namespace.QName;

/** What is drawn over the cells of a sheet. */
final class Drawings {
    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final QName REFERENCE =
            new QName("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");

    private Drawings() {}

    /** Pictures and charts, from the lowest to the topmost. */
    static List<XSSFShape> shapes(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        return drawing == null ? List.of() : drawing.getShapes();
    }

    static List<XSSFClientAnchor> anchors(XSSFSheet sheet) {
        return shapes(sheet).stream()
                .map(XSSFShape::getAnchor)
                .filter(XSSFClientAnchor.class::isInstance)
                .map(XSSFClientAnchor.class::cast)
                .toList();
    }

    /** The chart in a frame; POI knows it only while it writes. */
    static Optional<XSSFChart> chart(XSSFGraphicFrame frame) {
        try (XmlCursor cursor =
                frame.getCTGraphicalObjectFrame().getGraphic().getGraphicData().newCursor()) {
            if (!cursor.toChild(CHARTS, "chart")) {
                return Optional.empty();
            }
            return Optional.ofNullable(cursor.getAttributeText(REFERENCE))
                    .map(frame.getDrawing()::getRelationById)
                    .filter(XSSFChart.class::isInstance)
                    .map(XSSFChart.class::cast);
        }
    }
}
