package org.tierwise.exports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void marksWhatASpreadsheetWouldTakeForAFormula(String text) {
        assertThat(SafeText.of(text).looksLikeFormula()).isTrue();
    }

    @Test
    void leavesOrdinaryTextAsItIs() {
        assertThat(SafeText.of("Größe: 5 < 6 & \"so\"\n😀"))
                .isEqualTo(new SafeText("Größe: 5 < 6 & \"so\"\n😀", false));
    }

    @Test
    void replacesForbiddenCharactersVisibly() {
        assertThat(SafeText.of("a\u0000b\u001bc\rd\ud800e\uffff").text()).isEqualTo("a␀b␛c␍d�e�");
    }

    /** An offer line must not show its date in another order than it is read. */
    @Test
    void replacesWhatOrdersTextFromRightToLeftUnseen() {
        assertThat(SafeText.of("a\u202eb\u2066c\u2028d").text()).isEqualTo("a�b�c�d");
        assertThat(SafeText.of("שלום\u200f").text()).isEqualTo("שלום\u200f");
    }

    @Test
    void cutsVisiblyAtTheLimitAndNeverThroughACharacter() {
        String cut = SafeText.of("😀".repeat(20_000)).text();
        assertThat(cut).hasSizeLessThanOrEqualTo(SafeText.LIMIT).endsWith("😀 … (cut)");
        assertThat(SafeText.of("x".repeat(SafeText.LIMIT)).text()).hasSize(SafeText.LIMIT);
    }

    @Test
    void escapesWhatASpreadsheetWouldDecode() {
        assertThat(SafeText.of("_x0041_ and _xyz_").stored()).isEqualTo("_x005F_x0041_ and _xyz_");
    }
}
