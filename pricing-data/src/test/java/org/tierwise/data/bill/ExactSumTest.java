package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.tierwise.data.store.TempArea;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Rows and database add up texts exactly as decimal arithmetic does. */
class ExactSumTest {
    @Property(tries = 40)
    void theTotalIsTheDecimalSumOfTheTexts(@ForAll("amounts") List<String> amounts)
            throws IOException {
        BigDecimal expected =
                amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(total(amounts)).isEqualByComparingTo(expected);
    }

    @Test
    void sumsBeyondTheDecimalsOfBothAreExact() throws IOException {
        assertThat(total(Collections.nCopies(30, "99999999999999999.00000000000000000001")))
                .isEqualByComparingTo("2999999999999999970.0000000000000000003");
    }

    @Test
    void equalOddTextsAreCountedEachTime() throws IOException {
        assertThat(total(Collections.nCopies(1000, "4.1E-7"))).isEqualByComparingTo("0.00041");
    }

    @Provide
    Arbitrary<List<String>> amounts() {
        Arbitrary<BigInteger> digits =
                Arbitraries.bigIntegers()
                        .between(BigInteger.TEN.pow(26).negate(), BigInteger.TEN.pow(26));
        Arbitrary<BigDecimal> numbers =
                Combinators.combine(digits, Arbitraries.integers().between(0, 30))
                        .as(BigDecimal::new);
        Arbitrary<String> texts =
                Combinators.combine(numbers, Arbitraries.of(true, false))
                        .as((n, plain) -> plain ? n.toPlainString() : n.toString());
        return texts.list().ofMinSize(1).ofMaxSize(60);
    }

    private static BigDecimal total(List<String> amounts) throws IOException {
        try (TempArea area = new TempArea()) {
            List<Map<String, String>> lines = amounts.stream().map(SmallReport::cost).toList();
            Path file = SmallReport.write(area.folder().resolve("b.csv"), lines);
            Path copy = area.folder().resolve("b.parquet");
            TextParquet.write(file, "%s", copy);
            BigDecimal total = total(file);
            assertThat(total(copy)).isEqualByComparingTo(total);
            return total;
        }
    }

    private static BigDecimal total(Path file) {
        return Bills.read(List.of(file), ReadOptions.DEFAULT).unblended(CurrencyUnit.USD);
    }
}
