package org.tierwise.exports.workbook;

import org.tierwise.exports.AtomicFile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a zip again so that the same entries always make the same bytes. */
public final class RepeatableZip {
    private static final LocalDateTime EPOCH_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String NO_ROWS = "<sheetData/>";
    private static final String FIRST = "[Content_Types].xml";

    private RepeatableZip() {}

    /**
     * Rows of a sheet that has none in the zip.
     *
     * @param content writes them as XML
     * @param many whether packing them fast matters more than packing them well
     */
    public record Rows(AtomicFile.Content content, boolean many) {}

    /**
     * Writes the entries by name, the list of content types first, all of the same time.
     *
     * @param zip the zip
     * @param rows rows of sheets, by the names of their entries
     * @param out gets the new zip; stays open
     * @throws IOException when the stream refuses
     */
    public static void repack(byte[] zip, Map<String, Rows> rows, OutputStream out)
            throws IOException {
        Map<String, byte[]> entries =
                new TreeMap<>(
                        Comparator.comparing((String name) -> !name.equals(FIRST))
                                .thenComparing(Comparator.naturalOrder()));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                in.transferTo(content);
                entries.put(entry.getName(), content.toByteArray());
            }
        }
        ZipOutputStream packed = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            ZipEntry header = new ZipEntry(entry.getKey());
            header.setTimeLocal(EPOCH_OF_ZIP);
            Rows inserted = rows.get(entry.getKey());
            packed.setLevel(
                    inserted != null && inserted.many()
                            ? Deflater.BEST_SPEED
                            : Deflater.DEFAULT_COMPRESSION);
            packed.putNextEntry(header);
            if (inserted == null) {
                packed.write(entry.getValue());
            } else {
                insert(entry.getValue(), inserted.content(), packed);
            }
            packed.closeEntry();
        }
        packed.finish();
    }

    private static void insert(byte[] sheet, AtomicFile.Content rows, OutputStream out)
            throws IOException {
        String xml = new String(sheet, StandardCharsets.UTF_8);
        int place = xml.indexOf(NO_ROWS);
        if (place < 0) {
            throw new IllegalStateException("a sheet has rows already");
        }
        String after = xml.substring(place + NO_ROWS.length());
        out.write((xml.substring(0, place) + "<sheetData>").getBytes(StandardCharsets.UTF_8));
        rows.writeTo(out);
        out.write(("</sheetData>" + after).getBytes(StandardCharsets.UTF_8));
    }
}
