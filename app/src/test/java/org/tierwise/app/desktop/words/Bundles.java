package org.tierwise.app.desktop.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The files of the words, read without the bundle that would fill one from the other. */
final class Bundles {
    private Bundles() {}

    static Map<String, String> of(Language language) {
        String name = language == Language.HINDI ? "words_hi.properties" : "words.properties";
        Properties properties = new Properties();
        try (InputStream file =
                        Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
