package org.tierwise.exports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rupees as POI prints them, by the format that their value gets; below zero POI prints two signs.
 */
class CellFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12954163 | 1,29,54,163",
                "657265   | 6,57,265",
                "54244    | 54,244",
                "0        | 0"
            })
    void rupeesAreGroupedAsIndiaDoes(double value, String printed) {
        assertThat(
                        org.apache.poi.ss.format.CellFormat.getInstance(
                                        CellFormat.rupeesAround(value).pattern())
                                .apply(value)
                                .text)
                .isEqualTo(printed);
    }

    @Test
    void aRateOfReturnBeyondMeaningIsPrintedAsThat() {
        org.apache.poi.ss.format.CellFormat format =
                org.apache.poi.ss.format.CellFormat.getInstance(CellFormat.RETURN.pattern());
        assertThat(format.apply(34.77).text).isEqualTo("over 1,000%");
        assertThat(format.apply(0.1234).text).isEqualTo("12.3%");
        assertThat(format.apply("not defined").text).isEqualTo("not defined");
    }
}
