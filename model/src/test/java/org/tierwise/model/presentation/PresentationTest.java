package org.tierwise.model.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.OptionalInt;

class PresentationTest {
    @Test
    void partsAreLeftOutAndComeBackInTheirOwnOrder() {
        Presentation left =
                Presentation.PLAIN
                        .with(ProposalPart.SOURCES, false)
                        .with(ProposalPart.PLAN, false)
                        .with(ProposalPart.SOURCES, false);

        assertThat(left.leftOut()).containsExactly(ProposalPart.PLAN, ProposalPart.SOURCES);
        assertThat(left.shows(ProposalPart.PLAN)).isFalse();
        assertThat(left.shows(ProposalPart.COMPARISON)).isTrue();
        assertThat(left.with(ProposalPart.PLAN, true).with(ProposalPart.SOURCES, true))
                .isEqualTo(Presentation.PLAIN);
    }

    @Test
    void theLastDayOfAnOfferIsCountedFromTheDayAfterItWasMade() {
        Branding thirty = Branding.NONE.withValidDays(OptionalInt.of(30));

        assertThat(thirty.validUntil(LocalDate.of(2026, 11, 26)))
                .contains(LocalDate.of(2026, 12, 26));
        assertThat(Branding.NONE.validUntil(LocalDate.of(2026, 11, 26))).isEmpty();
    }

    @Test
    void anOfferForNoDayOrForEverIsRefused() {
        for (int days : new int[] {0, -1, 367}) {
            assertThatThrownBy(() -> Branding.NONE.withValidDays(OptionalInt.of(days)))
                    .hasMessage("an offer stands for 1 to 366 days, not " + days);
        }
    }

    @Test
    void aCompanyIsOneLine() {
        assertThatThrownBy(() -> Branding.NONE.withCompany("Acme\nLtd"))
                .hasMessage("the company is one line of at most 100 letters");
        assertThatThrownBy(() -> Branding.NONE.withContact("x".repeat(101)))
                .hasMessage("the contact is one line of at most 100 letters");
    }
}
