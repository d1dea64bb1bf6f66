package org.tierwise.exports.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a zip again so that the same entries always make the same bytes. */
final class RepeatableZip {
    private static final LocalDateTime EPOCH_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";

    private RepeatableZip() {}

    /** Writes the entries by name, the list of content types first, all of the same time. */
    static void repack(byte[] zip, OutputStream out) throws IOException {
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
            packed.putNextEntry(header);
            packed.write(entry.getValue());
            packed.closeEntry();
        }
        packed.finish();
    }
}
