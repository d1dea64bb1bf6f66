package org.tierwise.app.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierwise.app.planning.PlanningRun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a customer may send to us holds nothing of the bill. */
class DefectLogTest {
    private static final String CELL = "123456789012,AmazonRDS,4711.50";

    @Test
    void theLogTellsWhereAndNotWhatWasRead() throws IOException {
        IllegalStateException problem =
                new IllegalStateException(CELL, new NumberFormatException(CELL));
        problem.addSuppressed(new IOException(CELL));

        Path log = DefectLog.write(problem);

        assertThat(log)
                .content()
                .contains(PlanningRun.VERSION)
                .contains("IllegalStateException", "NumberFormatException", "IOException")
                .contains("theLogTellsWhereAndNotWhatWasRead(DefectLogTest.java:")
                .doesNotContain("4711", "123456789012", "AmazonRDS");
        Files.delete(log);
    }

    @Test
    void aChainThatBitesItsTailIsToldOnce() {
        IllegalStateException a = new IllegalStateException(CELL);
        IllegalArgumentException b = new IllegalArgumentException(a);
        a.initCause(b);

        assertThat(DefectLog.text(a)).containsOnlyOnce("caused by");
    }
}
