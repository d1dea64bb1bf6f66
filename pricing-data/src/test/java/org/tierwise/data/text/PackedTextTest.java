package org.tierwise.data.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.data.bill.ImportProblem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

class PackedTextTest {
    @TempDir Path folder = Path.of("");

    @Test
    void aWholeFileIsReadToItsEnd() throws IOException {
        Path log = write(1);
        AtomicLong read = new AtomicLong();

        PackedText.check(log, TextLimits.DEFAULT, read::set);

        assertThat(read).hasValue(Files.size(log));
    }

    @Test
    void oneThatLacksItsLastBytesIsCutOff() throws IOException {
        Path log = write(0.999);

        assertThatThrownBy(() -> PackedText.check(log, TextLimits.DEFAULT, read -> {}))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("access.log.gz:1: the gzip file is cut off after ")
                .hasMessageEndingWith("; copy it again");
    }

    @Test
    void plainTextIsLeftToItsReader() throws IOException {
        Path log = Files.writeString(folder.resolve("access.log"), "127.0.0.1 - -");

        assertThatCode(() ->
                        PackedText.check(
                                log,
                                TextLimits.DEFAULT,
                                read -> {
                                    throw new AssertionError("plain text was read");
                                }))
                .doesNotThrowAnyException();
    }

    @Test
    void itEndsWhenItIsCancelled() throws IOException {
        Path log = write(1);

        assertThatThrownBy(() ->
                        PackedText.check(
                                log,
                                TextLimits.DEFAULT,
                                read -> {
                                    throw new CancellationException();
                                }))
                .isInstanceOf(CancellationException.class);
    }

    private Path write(double share) throws IOException {
        byte[] text = new byte[4 << 20];
        Random letters = new Random(7);
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) ('a' + letters.nextInt(26));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("127.0.0.1 - - ".getBytes(StandardCharsets.UTF_8));
            gzip.write(text);
        }
        byte[] bytes = packed.toByteArray();
        return Files.write(
                folder.resolve("access.log.gz"),
                Arrays.copyOf(bytes, (int) (bytes.length * share)));
    }
}
