package org.tierwise.exports.workbook;

import org.tierwise.exports.SafeText;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Rows of a sheet, written as XML (ECMA-376 part 1, 18.3.1.73) straight to the file: a million of
 * them take no more memory than one. Cells come from left to right.
 */
public final class StreamedRows {
    private static final int BUFFER_BYTES = 1 << 15;
    private static final byte[] ROW = bytes("<row r=\"");
    private static final byte[] ROW_OPEN = bytes("\">");
    private static final byte[] ROW_END = bytes("</row>");
    private static final byte[] TEXT_END = bytes("</t></is></c>");
    private static final byte[] NUMBER_END = bytes("</v></c>");

    private final OutputStream out;
    private final StreamedColumns columns;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private byte[] number = {};
    private int used;
    private int row;
    private int column;
    private boolean open;

    /**
     * @param firstRow row that is written first, from 0
     */
    StreamedRows(OutputStream out, StreamedColumns columns, int firstRow) {
        this.out = out;
        this.columns = columns;
        this.row = firstRow;
    }

    /**
     * Begins a row.
     *
     * @throws IOException when the file refuses
     */
    public void row() throws IOException {
        endRow();
        row++;
        column = 0;
        open = true;
        number = bytes(Integer.toString(row));
        put(ROW);
        put(number);
        put(ROW_OPEN);
    }

    /**
     * Text; never a formula, whatever it begins with. Empty text leaves its cell out.
     *
     * @throws IOException when the file refuses
     */
    public void text(String text) throws IOException {
        StreamedColumns.Column at = columns.columns().get(column++);
        if (text.isEmpty()) {
            return;
        }
        if (isPlain(text)) {
            begin(at, at.text());
            putAscii(text);
        } else {
            SafeText safe = SafeText.of(text);
            begin(at, safe.looksLikeFormula() ? at.quoted() : at.text());
            put(SheetXml.escaped(safe.stored()).getBytes(StandardCharsets.UTF_8));
        }
        put(TEXT_END);
    }

    /**
     * A decimal, every digit kept in the file.
     *
     * @throws IOException when the file refuses
     */
    public void number(BigDecimal value) throws IOException {
        StreamedColumns.Column at = columns.columns().get(column++);
        begin(at, at.number());
        putAscii(value.toString());
        put(NUMBER_END);
    }

    /**
     * A whole number.
     *
     * @throws IOException when the file refuses
     */
    public void number(long value) throws IOException {
        StreamedColumns.Column at = columns.columns().get(column++);
        begin(at, at.number());
        putAscii(Long.toString(value));
        put(NUMBER_END);
    }

    void finish() throws IOException {
        endRow();
        flush();
    }

    /** Whether neither XML nor a spreadsheet could take it for anything but itself. */
    private static boolean isPlain(String text) {
        if (text.length() > SafeText.LIMIT || "=+-@".indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '<' || c == '>' || c == '&') {
                return false;
            }
            if (c == '_' && text.startsWith("_x", i)) {
                return false;
            }
        }
        return true;
    }

    private void begin(StreamedColumns.Column at, byte[] then) throws IOException {
        put(at.letters());
        put(number);
        put(then);
    }

    private void endRow() throws IOException {
        if (open) {
            put(ROW_END);
            open = false;
        }
    }

    @SuppressWarnings("deprecation") // The one way to copy ASCII without an array for each text.
    private void putAscii(String text) throws IOException {
        int length = text.length();
        if (length > BUFFER_BYTES - used) {
            flush();
        }
        text.getBytes(0, length, buffer, used);
        used += length;
    }

    private void put(byte[] bytes) throws IOException {
        if (bytes.length > BUFFER_BYTES - used) {
            flush();
        }
        if (bytes.length > BUFFER_BYTES) {
            out.write(bytes);
            return;
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    private void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
