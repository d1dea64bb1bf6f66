package org.tierwise.exports.xml;

import org.tierwise.exports.SafeText;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element; text of strangers loses what XML forbids. */
public final class XmlText implements AutoCloseable {
    private final XMLStreamWriter xml;

    /**
     * Starts a document in UTF-8; the stream stays open.
     *
     * @throws IOException when the stream refuses
     */
    public XmlText(OutputStream out) throws IOException {
        try {
            xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    /** Begins an element. */
    public XmlText start(String name) {
        return done(() -> xml.writeStartElement(name));
    }

    /** Gives the element that was begun last an attribute. */
    public XmlText attribute(String name, String value) {
        return done(() -> xml.writeAttribute(name, SafeText.of(value).text()));
    }

    /** Gives the element that was begun last a number. */
    public XmlText attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    /** Text within the element. */
    public XmlText text(String text) {
        return done(() -> xml.writeCharacters(SafeText.of(text).text()));
    }

    /** Ends the element. */
    public XmlText end() {
        return done(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    /** An element that holds text alone. */
    public XmlText leaf(String name, String text) {
        return start(name).text(text).end();
    }

    private XmlText done(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new java.io.UncheckedIOException(new IOException(e));
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
