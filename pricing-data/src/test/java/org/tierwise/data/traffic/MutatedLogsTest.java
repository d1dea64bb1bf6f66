package org.tierwise.data.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.data.bill.ImportProblem;
import org.tierwise.model.traffic.TrafficLog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Thousands of damaged lines: each is a request or skipped, and nothing breaks. */
class MutatedLogsTest {
    private static final int SEED = 20241010;
    private static final int MUTANTS = 20_000;
    private static final byte[] NASTY = {
        0, '\t', ' ', '"', '[', ']', '\\', '-', '/', ':', '9', (byte) 0xff
    };

    @TempDir Path folder = Path.of("");

    @Test
    void aMutatedLineIsARequestOrNone() {
        Random random = new Random(SEED);
        for (int i = 0; i < MUTANTS; i++) {
            String line = LogLines.ALL.get(i % LogLines.ALL.size());
            String mutant =
                    new String(
                            mutate(line.getBytes(StandardCharsets.UTF_8), random),
                            StandardCharsets.UTF_8);
            for (LogFormat format : LogFormats.ALL) {
                LoggedRequest request = format.reader().read(mutant);
                if (request != null) {
                    assertThat(request.status()).isBetween(0, 999);
                    assertThat(request.bytesOut()).isNotNegative();
                    PageViews.isPageView(request);
                }
            }
        }
    }

    @Test
    void everyLineOfAMutatedFileIsAccountedFor() throws IOException {
        Random random = new Random(SEED);
        for (int file = 0; file < 300; file++) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            for (int i = 0; i < 30; i++) {
                String line = LogLines.ALL.get(file % LogLines.ALL.size());
                byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                text.write(i % 2 == 0 ? bytes : mutate(bytes, random));
                text.write('\n');
            }
            byte[] bytes = text.toByteArray();
            TrafficLog log = AccessLogs.read(List.of(Files.write(folder.resolve("mutant"), bytes)));
            long ends = 0;
            for (byte b : bytes) {
                ends += b == '\n' ? 1 : 0;
            }
            assertThat(log.requests()).isBetween(15L, 30L);
            assertThat(log.requests() + log.skipped()).isEqualTo(log.lines());
            assertThat(log.lines() + log.files().getFirst().comments()).isEqualTo(ends);
        }
    }

    @Test
    void mutatedBytesAreRefusedInWordsOrRead() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes =
                    LogLines.ALL.get(i % LogLines.ALL.size()).getBytes(StandardCharsets.UTF_8);
            for (int n = 0; n < 20; n++) {
                bytes = mutate(bytes, random);
            }
            Path file = Files.write(folder.resolve("mutant"), bytes);
            try {
                assertThat(AccessLogs.read(List.of(file)).lines()).isNotNegative();
            } catch (ImportProblem e) {
                assertThat(e).hasMessageStartingWith(file + ":1: ");
            }
        }
    }

    private static byte[] mutate(byte[] line, Random random) {
        int at = random.nextInt(Math.max(1, line.length));
        int length = random.nextInt(8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(line, 0, Math.min(at, line.length));
        int rest = Math.min(line.length, at + length);
        switch (random.nextInt(4)) {
            case 0 -> out.write(line, rest, line.length - rest);
            case 1 -> {
                out.write(line, Math.min(at, line.length), rest - Math.min(at, line.length));
                out.write(line, Math.min(at, line.length), line.length - Math.min(at, line.length));
            }
            case 2 -> {
                out.write(NASTY[random.nextInt(NASTY.length)]);
                rest = Math.min(line.length, at + 1);
                out.write(line, rest, line.length - rest);
            }
            default -> {
                for (int i = 0; i < length; i++) {
                    out.write(random.nextInt(256));
                }
                out.write(line, rest, line.length - rest);
            }
        }
        return out.toByteArray();
    }
}
