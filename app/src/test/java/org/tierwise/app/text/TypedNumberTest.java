package org.tierwise.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40900000|40900000",
                "4,09,00,000|40900000",
                "40,900,000|40900000",
                "40.9M|40900000",
                "4.09 crore|40900000",
                "8.7 Lakh|870000",
                "12k|12000",
                ".5 million|500000",
                "0|0"
            })
    void numbersAreUnderstoodAsPeopleTypeThem(String typed, double number) {
        assertThat(TypedNumber.of(typed)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-3", "3 apples", "1.2.3", ",5"})
    void whatIsNoNumberIsNotGuessedAt(String typed) {
        assertThat(TypedNumber.of(typed)).isEmpty();
    }
}
