package org.tierwise.exports;

import org.tierwise.model.project.Proposal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

/** An export in XML, parsed without document types. */
public final class Parsed {
    private Parsed() {}

    /** The export of an ending. */
    public static Document of(String ending, Proposal proposal) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(
                        new ByteArrayInputStream(
                                GoldenFilesTest.text(ending, proposal)
                                        .getBytes(StandardCharsets.UTF_8)));
    }

    /** All elements of a name, in the order of the document. */
    public static List<Element> all(Document document, String name) {
        return elements(document.getElementsByTagName(name)).toList();
    }

    /** Elements right below another. */
    public static List<Element> children(Element of) {
        return elements(of.getChildNodes()).toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
