package org.tierwise.app.cancel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.data.bill.generate.ledger.LedgerBills;
import org.tierwise.data.bill.generate.ledger.LedgerFormats;
import org.tierwise.data.bill.generate.ledger.LedgerOptions;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Commands that get SIGINT at drawn moments end within a second with 130 and leave no file. {@code
 * -Dtierwise.interrupts=100} for that many of each.
 */
@EnabledOnOs(OS.LINUX)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptedCommandsTest {
    private static final int INTERRUPTS = Integer.getInteger("tierwise.interrupts", 1);
    private static final int LINES = 60_000;
    private static final int SHORTEST_LIFE_MS = 900;
    private static final int LONGEST_LIFE_MS = 2400;

    @TempDir private static Path folder = Path.of("");

    private final SplittableRandom random = new SplittableRandom(9);

    @BeforeAll
    void makeBills() throws IOException {
        LedgerOptions ledger = new LedgerOptions(LINES, 1, LedgerOptions.QUARTER, true);
        for (String format : List.of("cur2-csv", "cur2-parquet")) {
            LedgerBills.write(
                    LedgerFormats.of(format).orElseThrow(), ledger, folder.resolve(format));
        }
    }

    @Test
    void aBillOfTextLeavesNothing() throws Exception {
        interrupted("bill", folder.resolve("cur2-csv").toString());
    }

    @Test
    void aBillInTheDatabaseLeavesNothing() throws Exception {
        interrupted("bill", folder.resolve("cur2-parquet").toString());
    }

    @Test
    void theDatabaseThatIsJustUnpackedLeavesNothing() throws Exception {
        for (int n = 0; n < INTERRUPTS; n++) {
            try (InterruptedProgram program =
                    new InterruptedProgram(
                            folder, "bill", folder.resolve("cur2-parquet").toString())) {
                program.awaitTemporary("libduckdb_java*");
                assertClean(program.interrupt());
            }
        }
    }

    @Test
    void trafficLeavesNothing() throws Exception {
        Path log = folder.resolve("access.log");
        try (BufferedWriter out = Files.newBufferedWriter(log)) {
            for (int n = 0; n < 5 * LINES; n++) {
                out.write(
                        "10.0.%d.%d - - [26/Nov/2026:%02d:%02d:07 +0530] \"GET /p/%d HTTP/1.1\" 200 512 \"-\" \"Mozilla/5.0\"\n"
                                .formatted(n % 200, n % 250, n / 60 % 24, n % 60, n % 5000));
            }
        }
        interrupted("traffic", log.toString());
    }

    @Test
    void aPlanLeavesNothing() throws Exception {
        interrupted("plan", "clovia", "--explain");
    }

    @Test
    void anExportLeavesNothing() throws Exception {
        Path out = Files.createDirectories(folder.resolve("out"));
        for (int n = 0; n < INTERRUPTS; n++) {
            try (InterruptedProgram program =
                    new InterruptedProgram(
                            folder,
                            "plan",
                            "clovia",
                            "--out",
                            out.resolve("proposal.xlsx").toString(),
                            "--out",
                            out.resolve("proposal.pdf").toString())) {
                program.awaitFile(out, ".tierwise-*.part");
                assertClean(program.interrupt());
                assertThat(out).isDirectoryNotContaining("glob:**.part");
            }
        }
    }

    /** Interrupts a command at a drawn moment; one that was done by then is run again. */
    private void interrupted(String... arguments) throws Exception {
        double share = 1;
        for (int n = 0; n < INTERRUPTS; ) {
            try (InterruptedProgram program = new InterruptedProgram(folder, arguments)) {
                Thread.sleep(Math.round(share * random.nextInt(SHORTEST_LIFE_MS, LONGEST_LIFE_MS)));
                InterruptedProgram.End end = program.interrupt();
                if (end.code() == 0) {
                    share /= 2;
                } else {
                    assertClean(end);
                    n++;
                }
            }
        }
    }

    private static void assertClean(InterruptedProgram.End end) {
        System.out.printf("%s: %d ms%n", end.arguments(), end.milliseconds());
        assertThat(end.code()).as(end.toString()).isEqualTo(130);
        assertThat(end.left()).as(end.toString()).isEmpty();
        assertThat(end.said()).doesNotContain("defect", "Exception");
        assertThat(end.milliseconds()).as(end.toString()).isLessThan(1000);
    }
}
