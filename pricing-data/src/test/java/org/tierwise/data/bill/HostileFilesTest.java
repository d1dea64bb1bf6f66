package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierwise.data.bill.SmallReport.cost;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that are no bill, or a damaged one: each is told with its place and its cure. */
class HostileFilesTest {
    @TempDir Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "billing_account_id,service.description,sku.id | Google Cloud",
                "MeterCategory,CostInBillingCurrency,Date | Azure",
                "ChargeType,AmortizedCost,Region | before version 1.0",
                "accountId,currentInstanceType,finding | recommendations",
                "name,age | not an AWS bill"
            })
    void otherFilesAreNamed(String header, String name) throws IOException {
        refused(header + "\n1,2,3\n").hasMessageContaining(":1:").hasMessageContaining(name);
    }

    @Test
    void binaryDataIsNoText() throws IOException {
        refused("\0\1\2\3\4\5\6\7 rubbish").hasMessageContaining("binary data");
    }

    @Test
    void filesThatOnlyLookLikeOthersAreRefusedByWhatTheyAre() throws IOException {
        refused("PK\3\4 zip").hasMessageContaining("archive is damaged");
        refused("PAR1 parquet").hasMessageContaining("Parquet file is cut off or damaged");
        refused("%PDF-1.7").hasMessageContaining("export the bill as CSV");
        refused("\u00d0\u00cf\u0011\u00e0").hasMessageContaining("not");
    }

    @Test
    void aLineWithTooFewFieldsIsToldWithItsPlace() throws IOException {
        refused(SmallReport.csv(List.of(cost("1"), cost("2"))) + "Usage,x\n")
                .hasMessageContaining(":4: the line has 2 fields, and the lines before it 8");
    }

    @Test
    void anOpenQuoteBelowAFaultyHeaderDropsNothingInSilence() throws IOException {
        String csv = SmallReport.csv(List.of(cost("1")));
        String faulty = csv.replaceFirst("\n", ",one/more\n");

        refused(faulty + "2026-06-01,USD,Usage,AmazonEC2,1,\"9,2026-06-01,x\n")
                .hasMessageContaining(":3:")
                .hasMessageContaining("quote");
    }

    @Test
    void aCurrencyThatIsNoneIsToldWithItsLine() throws IOException {
        refused(
                        SmallReport.csv(
                                List.of(
                                        cost("1"),
                                        SmallReport.line("lineItem/CurrencyCode", "GOLD"))))
                .hasMessageContaining(":3:")
                .hasMessageContaining("'GOLD'");
    }

    @Test
    void anAmountThatWouldFillMemoryIsNoNumber() throws IOException {
        refused(SmallReport.csv(List.of(cost("1E+999999999")))).hasMessageContaining(":2:");
    }

    @Test
    void textThatIsNotUtf8IsToldWithItsLine() throws IOException {
        byte[] head = SmallReport.csv(List.of(cost("1"))).getBytes(StandardCharsets.UTF_8);
        byte[] line =
                "2026-06-01,USD,Usage,X\u00e9,1,9,2026-06-01,x\n"
                        .getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = new byte[head.length + line.length];
        System.arraycopy(head, 0, both, 0, head.length);
        System.arraycopy(line, 0, both, head.length, line.length);
        Path file = Files.write(folder.resolve("latin.csv"), both);

        assertThatThrownBy(() -> Bills.read(List.of(file), ReadOptions.DEFAULT))
                .hasMessageContaining("latin.csv:3:")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aFileNameThatLooksLikeAPatternMeansItself() throws IOException {
        SmallReport.write(folder.resolve("bill1.csv"), List.of(cost("99")));
        Path file = SmallReport.write(folder.resolve("bill[1].csv"), List.of(cost("1")));

        assertThat(Bills.read(List.of(file), ReadOptions.DEFAULT).unblended(CurrencyUnit.USD))
                .isEqualByComparingTo("1");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkDoNotMatter() throws IOException {
        String csv =
                "\uFEFF" + SmallReport.csv(List.of(cost("1"), cost("2"))).replace("\n", "\r\n");
        Path file = Files.writeString(folder.resolve("b.csv"), csv);

        assertThat(Bills.read(List.of(file), ReadOptions.DEFAULT).unblended(CurrencyUnit.USD))
                .isEqualByComparingTo("3");
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
            String content) throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), content);
        return assertThatThrownBy(() -> Bills.read(List.of(file), ReadOptions.DEFAULT))
                .isInstanceOf(ImportProblem.class)
                .hasMessageStartingWith(file.toString());
    }
}
