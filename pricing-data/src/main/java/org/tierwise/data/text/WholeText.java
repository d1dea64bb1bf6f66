package org.tierwise.data.text;

import org.tierwise.data.bill.ImportProblem;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The whole of a text file that is small enough. */
public final class WholeText {
    /** Largest text, bytes after decompression: 64 MiB. */
    public static final int MOST = 64 << 20;

    private static final int BUFFER = 1 << 16;

    private WholeText() {}

    /**
     * Reads a file, plain or gzip, in UTF-8.
     *
     * @throws ImportProblem when it cannot be read, or is larger than {@link #MOST}
     */
    public static String of(Path file, TextLimits limits) {
        byte[] buffer = new byte[BUFFER];
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (TextSource source = new TextSource(file, limits)) {
            for (int n = source.read(buffer, 1); n > 0; n = source.read(buffer, 1)) {
                text.write(buffer, 0, n);
                if (text.size() > MOST) {
                    throw new ImportProblem(
                            file,
                            1,
                            "larger than %,d bytes; export a shorter span".formatted(MOST));
                }
            }
        }
        String all = text.toString(StandardCharsets.UTF_8);
        return all.startsWith("\uFEFF") ? all.substring(1) : all;
    }
}
