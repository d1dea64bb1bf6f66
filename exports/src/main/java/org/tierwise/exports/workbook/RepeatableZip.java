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
    private static final String END_OF_ROWS = "</sheetData>";
    private static final String FIRST = "[Content_Types].xml";

    private RepeatableZip() {}

    /**
     * Writes the entries by name, the list of content types first, all of the same time.
     *
     * @param zip the zip
     * @param rows what comes after the rows that a sheet has, by the name of its entry
     * @param out gets the new zip; stays open
     * @throws IOException when the stream refuses
     */
    public static void repack(byte[] zip, Map<String, AtomicFile.Content> rows, OutputStream out)
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
            AtomicFile.Content streamed = rows.get(entry.getKey());
            packed.setLevel(streamed == null ? Deflater.DEFAULT_COMPRESSION : Deflater.BEST_SPEED);
            packed.putNextEntry(header);
            if (streamed == null) {
                packed.write(entry.getValue());
            } else {
                insert(entry.getValue(), streamed, packed);
            }
            packed.closeEntry();
        }
        packed.finish();
    }

    private static void insert(byte[] sheet, AtomicFile.Content rows, OutputStream out)
            throws IOException {
        String xml = new String(sheet, StandardCharsets.UTF_8);
        int end = xml.indexOf(END_OF_ROWS);
        if (end < 0) {
            throw new IllegalStateException("a sheet with streamed rows has no head");
        }
        out.write(xml.substring(0, end).getBytes(StandardCharsets.UTF_8));
        rows.writeTo(out);
        out.write(xml.substring(end).getBytes(StandardCharsets.UTF_8));
    }
}
