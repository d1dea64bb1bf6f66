package org.tierwise.data.bill;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    EMPTY,
    GZIP,
    ZIP,
    PARQUET,
    PDF,
    UTF_16,
    EXCEL,
    JSON,
    TEXT;

    /** Bytes that suffice to tell. */
    static final int HEAD = 64;

    static FileKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (text.startsWith("PK")) {
            return ZIP;
        }
        if (text.startsWith("PAR1")) {
            return PARQUET;
        }
        if (text.startsWith("%PDF")) {
            return PDF;
        }
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return EXCEL;
        }
        if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff")) {
            return UTF_16;
        }
        String start = text.replace("\u00ef\u00bb\u00bf", "").stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? JSON : TEXT;
    }
}
