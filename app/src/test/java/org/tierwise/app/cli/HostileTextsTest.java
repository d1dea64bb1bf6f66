package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.app.hostile.Mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** What others wrote reaches the terminal as text, and never as an order to it. */
class HostileTextsTest {
    private static final String ORDERS = "\u001b]0;owned\u0007\u009b2J\u202e\r";

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"service", "usage-type", "account", "day", "component"})
    void aBillGivesTheTerminalNoOrders(String by) throws IOException {
        String head =
                "bill/InvoiceId,bill/BillingEntity,lineItem/LegalEntity,lineItem/UsageAccountId,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/ProductCode,lineItem/UsageType,lineItem/Operation,lineItem/UsageAmount,lineItem/CurrencyCode,lineItem/UnblendedCost,lineItem/LineItemDescription,pricing/unit,resourceTags/user:Component";
        String text = "\"x" + ORDERS + "\"";
        String line =
                String.join(
                        ",",
                        List.of(
                                text,
                                text,
                                text,
                                text,
                                text,
                                "2026-06-01",
                                text,
                                text,
                                text,
                                "1",
                                "USD",
                                "2",
                                text,
                                text,
                                text));
        Path bill =
                Files.writeString(
                        folder.resolve("bill.csv"),
                        head + "\n" + line + "\n" + line.replace("\"x", "\"y") + "\n");

        CommandLineRun run = CommandLineRun.of("bill", bill.toString(), "--by", by, "--all");

        assertThat(run.code()).as(run.err()).isZero();
        assertPlain(run);
        assertThat(CommandLineRun.of("bill", bill.toString(), "--by", by, "--json").out())
                .doesNotContain("\u001b", "\u0007", "\r");
    }

    @Test
    void aRefusalGivesTheTerminalNoOrders() throws IOException {
        Path bill = Files.writeString(folder.resolve("b" + "\u001b[2J.csv"), "a,b\u001b[2J\n1,2\n");

        CommandLineRun run = CommandLineRun.of("bill", bill.toString());

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertPlain(run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"queueing", "availability"})
    @Timeout(600)
    void aMutatedDocumentIsReadOrRefusedInWords(String command) throws IOException {
        String document =
                command.equals("queueing")
                        ? """
                        {"stations":[
                         {"name":"web","arrivalRate":40.5,"serviceTimeMs":20,"servers":2,"discipline":"ps","visits":1},
                         {"name":"db","arrivalRate":90,"serviceTimeMs":4,"servers":1,"serviceScv":1.5,"calls":3,"callProbability":0.8},
                         {"name":"pool","arrivalRate":10,"serviceTimeMs":30,"servers":4,"capacity":20}]}
                        """
                        : """
                        {"blocks":{"name":"all","kind":"series","blocks":[
                         {"name":"web","kind":"k-of-n","k":2,"n":3,"mtbfHours":8760,"mttrHours":4},
                         {"name":"db","kind":"parallel","blocks":[
                          {"name":"a","kind":"node","mtbfHours":8760,"mttrHours":4,"failoverSeconds":30},
                          {"name":"b","kind":"node","mtbfHours":8760,"mttrHours":4}]}]}}
                        """;
        Path file = folder.resolve("mutant.json");
        int read = 0;
        int mutants = Integer.getInteger("tierwise.mutants", 100);
        for (int i = 0; i < mutants; i++) {
            byte[] bytes = Mutation.of(document.getBytes(UTF_8), new SplittableRandom(i));
            CommandLineRun run = CommandLineRun.of(command, Files.write(file, bytes).toString());
            assertThat(run.code()).as("mutant %d: %s", i, run.err()).isIn(0, 2);
            if (run.code() == 2) {
                assertThat(run.err()).as("mutant %d", i).startsWith(file.toString());
            } else {
                read++;
            }
            assertPlain(run);
        }
        assertThat(read).isLessThan(mutants);
    }

    private static void assertPlain(CommandLineRun run) {
        assertThat(run.out() + run.err())
                .doesNotContain("\u001b", "\u0007", "\u009b", "\u202e", "\r");
    }
}
