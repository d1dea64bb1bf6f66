package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

class SensitivityCommandTest {
    private static final CommandLineRun CASE = CommandLineRun.of("sensitivity", "clovia", "--json");

    @Test
    void theExchangeRateMovesTheSavingByWhatIsPaidInDollars() {
        BigDecimal base = new BigDecimal(CASE.json().path("saving").asText());
        JsonNode rate = assumption("exchange rate");

        BigDecimal fall = base.subtract(new BigDecimal(rate.path("savingAtLow").asText()));
        BigDecimal rise = new BigDecimal(rate.path("savingAtHigh").asText()).subtract(base);
        assertThat(fall).isPositive().isEqualByComparingTo(rise);
    }

    @Test
    void moreWorkNeverSavesMore() {
        JsonNode web = assumption("web, utilisation");

        assertThat(new BigDecimal(web.path("savingAtHigh").asText()))
                .isLessThan(new BigDecimal(web.path("savingAtLow").asText()));
        assertThat(web.path("provenance").asText()).isEqualTo("assumed");
    }

    @Test
    void sharesStayShares() {
        for (JsonNode each : CASE.json().path("assumptions")) {
            if (each.path("unit").asText().equals("share")) {
                assertThat(each.path("high").asDouble()).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void theAssumptionThatMovesTheSavingMostComesFirst() {
        BigDecimal base = new BigDecimal(CASE.json().path("saving").asText());
        BigDecimal last = null;
        for (JsonNode each : CASE.json().path("assumptions")) {
            BigDecimal moved =
                    distance(each, "savingAtLow", base).max(distance(each, "savingAtHigh", base));
            if (last != null) {
                assertThat(moved).isLessThanOrEqualTo(last);
            }
            last = moved;
        }
        assertThat(last).isNotNull();
    }

    @Test
    void anAbsurdStepEndsWithTwo() {
        assertThat(CommandLineRun.of("sensitivity", "clovia", "--by", "100").code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    private static BigDecimal distance(JsonNode each, String field, BigDecimal base) {
        return new BigDecimal(each.path(field).asText()).subtract(base).abs();
    }

    private static JsonNode assumption(String name) {
        for (JsonNode each : CASE.json().path("assumptions")) {
            if (each.path("name").asText().equals(name)) {
                return each;
            }
        }
        throw new AssertionError("no assumption " + name);
    }
}
