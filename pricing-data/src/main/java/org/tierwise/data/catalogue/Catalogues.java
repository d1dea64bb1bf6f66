package org.tierwise.data.catalogue;

import org.tierwise.data.file.JsonLines;
import org.tierwise.model.catalogue.Catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The catalogues that come with the program, and those of the user. */
public final class Catalogues {
    /** Largest file that is read, bytes; the bundled ones are about 40 kB. */
    static final int LARGEST_FILE = 16 << 20;

    private static final String FOLDER = "catalogues/";

    private Catalogues() {}

    /** Ids of the bundled catalogues, the default first. */
    public static List<String> ids() {
        return new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Id of the catalogue that is used when none is named. */
    public static String defaultId() {
        return ids().getFirst();
    }

    /** The bundled catalogues in short, the default first. */
    public static List<CatalogueSummary> list() {
        return ids().stream().map(Catalogues::load).map(CatalogueSummary::of).toList();
    }

    /**
     * A bundled catalogue.
     *
     * @throws IllegalArgumentException when there is none of that id; the message names those there
     *     are
     */
    public static Catalogue load(String id) {
        if (!ids().contains(id)) {
            throw new IllegalArgumentException(
                    "no catalogue is called %s, and there is no such file; bundled are %s"
                            .formatted(id, String.join(", ", ids())));
        }
        return parse(FOLDER + id + ".json", resource(id + ".json"));
    }

    /**
     * The catalogue in a file.
     *
     * @throws CatalogueProblem when the file breaks the format; the message is {@code FILE:LINE:
     *     what is wrong; what would be right}
     * @throws IOException when the file cannot be read
     */
    public static Catalogue read(Path file) throws IOException {
        return parse(file.toString(), bytes(file));
    }

    /** The bytes of a file that may be a catalogue. */
    static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new CatalogueProblem(
                        file.toString(),
                        1,
                        "the file is larger than %d MB; a catalogue is a few hundred offers"
                                .formatted(LARGEST_FILE >> 20));
            }
            return bytes;
        }
    }

    /**
     * The JSON text of a bundled catalogue or of a file.
     *
     * @param idOrFile id of a bundled catalogue, else a file
     * @throws CatalogueProblem when the file breaks the format
     * @throws IOException when the file cannot be read
     */
    public static String text(String idOrFile) throws IOException {
        byte[] json = json(idOrFile);
        if (!ids().contains(idOrFile)) {
            parse(idOrFile, json);
        }
        return new String(json, StandardCharsets.UTF_8);
    }

    /** The same, not looked into. */
    static byte[] json(String idOrFile) throws IOException {
        return ids().contains(idOrFile) ? resource(idOrFile + ".json") : bytes(Path.of(idOrFile));
    }

    /** The JSON Schema (2020-12) of a catalogue file, as text. */
    public static String schema() {
        return new String(resource("catalogue.schema.json"), StandardCharsets.UTF_8);
    }

    /**
     * The catalogue in a JSON text.
     *
     * @param name name that problems are reported under
     * @param json UTF-8
     * @throws CatalogueProblem when the text breaks the format
     */
    public static Catalogue parse(String name, byte[] json) {
        JsonLines lines = StrictJson.lines(name, json);
        CatalogueFile file = StrictJson.read(name, json, lines, CatalogueFile.class);
        return CatalogueAssembly.assemble(new FieldRules(name, lines), file);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Catalogues.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
    }
}
