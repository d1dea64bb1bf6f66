package org.tierwise.app.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class SweepTest {
    @Test
    void valuesAreEvenlySpacedAndBothEndsAreAmongThem() {
        Sweep sweep = Sweep.parse("target.p95Ms = 500..3000/6");

        assertThat(sweep.variants(Optional.of("case"), List.of("growth=3")))
                .extracting(Variant::name)
                .containsExactly("500", "1000", "1500", "2000", "2500", "3000");
        assertThat(sweep.variants(Optional.of("case"), List.of("growth=3")).getFirst())
                .isEqualTo(
                        new Variant(
                                "500",
                                Optional.of("case"),
                                List.of("growth=3", "target.p95Ms=500")));
    }

    @Test
    void aSweepMayFallAndHaveFractions() {
        assertThat(Sweep.parse("growth=2.5..0.5/3").variants(Optional.empty(), List.of()))
                .extracting(Variant::name)
                .containsExactly("2.5", "1.5", "0.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "growth",
                "growth=1",
                "growth=1..2",
                "growth=1..2/1",
                "growth=1..2/0",
                "growth=a..2/3",
                "growth=1..b/3",
                "=1..2/3",
                "growth=1..2/1001",
                "growth=1..2/99999999999"
            })
    void whatIsNoSweepIsRefusedWithTheFormThatWouldBe(String text) {
        assertThatThrownBy(() -> Sweep.parse(text))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("expected");
    }
}
