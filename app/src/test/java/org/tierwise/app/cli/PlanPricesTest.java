package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.app.planning.CatalogueFit;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.model.plan.Candidates;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PlanningProblem;

import java.math.BigDecimal;
import java.util.List;

/** Plans at other prices: agreed ones, and those of other catalogues. */
class PlanPricesTest {
    static List<String> catalogues() {
        return Catalogues.ids();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyGroupOfTheCaseFindsServersInEveryBundledCatalogue(String id) {
        PlanningCase opened = PlanningCases.open("clovia", List.of("catalogue=" + id));
        PlanningCase fitted = CatalogueFit.of(opened, "case").fitted();
        PlanningProblem problem =
                fitted.analyse(fitted.project().scenario("case").orElseThrow()).problem();
        for (NodeGroup group : problem.groups()) {
            assertThat(Candidates.of(group, problem)).as(group.name()).isNotEmpty();
        }
        assertThat(problem.services())
                .allSatisfy(s -> assertThat(problem.catalogue().service(s.kind())).isPresent());
    }

    @Test
    void theCatalogueOfTheCaseLeavesNothingOut() {
        PlanningCase opened = PlanningCases.open("clovia");
        CatalogueFit fit = CatalogueFit.of(opened, "case");
        assertThat(fit.leftOut()).isEmpty();
        assertThat(fit.fitted().project()).isEqualTo(opened.project());
    }

    @Test
    void cataloguesStandSideBySideInOneCurrency() {
        CommandLineRun run =
                CommandLineRun.of(
                        "plan",
                        "clovia",
                        "--catalogue",
                        "linode-mumbai-2026,hetzner-eu-2026",
                        "--json");
        assertThat(run.code()).isZero();
        JsonNode linode = run.json().path("catalogues").get(0);
        JsonNode hetzner = run.json().path("catalogues").get(1);
        assertThat(linode.path("currency").asText()).isEqualTo("USD");
        assertThat(hetzner.path("currency").asText()).isEqualTo("EUR");
        for (JsonNode each : List.of(linode, hetzner)) {
            JsonNode converted = each.path("converted");
            assertThat(converted.path("currency").asText()).isEqualTo("INR");
            assertThat(amount(converted, "asIs").subtract(amount(converted, "toBe")))
                    .isCloseTo(amount(converted, "saving"), within());
            assertThat(each.path("gapPercent").isNumber()).isTrue();
        }
        assertThat(amount(linode.path("converted"), "asIs"))
                .isCloseTo(amount(hetzner.path("converted"), "asIs"), within());
        assertThat(amount(linode.path("converted"), "toBe"))
                .isCloseTo(amount(linode, "toBe").multiply(new BigDecimal("94.96")), within());
        assertThat(amount(hetzner.path("converted"), "toBe"))
                .isCloseTo(
                        amount(hetzner, "toBe")
                                .multiply(new BigDecimal("1.1385"))
                                .multiply(new BigDecimal("94.96")),
                        within());
        assertThat(hetzner.path("missingServices")).hasSize(3);
        assertThat(hetzner.path("leftOut").toString())
                .contains("object storage gb of object-storage is not in the catalogue")
                .contains("family BM: not sold, so free for mysql");
    }

    @Test
    void aDiscountOnOneFamilyChangesThePlanAndLeavesItsTrace() {
        CommandLineRun list = CommandLineRun.of("plan", "clovia", "--json");
        CommandLineRun tried =
                CommandLineRun.of("plan", "clovia", "--json", "--set", "discount.family.C3=12");
        assertThat(list.json().path("prices").path("agreed")).isEmpty();
        JsonNode agreed = tried.json().path("prices").path("agreed");
        assertThat(agreed).isNotEmpty();
        assertThat(agreed.get(1).path("offer").asText()).isEqualTo("C3.8GB");
        assertThat(agreed.get(1).path("list").asText()).isEqualTo("3421 INR");
        assertThat(agreed.get(1).path("agreed").asText()).isEqualTo("3010.48 INR");
        assertThat(agreed.get(1).path("what").asText()).isEqualTo("12 % off family C3");
        BigDecimal c3 = BigDecimal.ZERO;
        for (JsonNode group : list.json().path("groups")) {
            if (group.path("offer").asText().startsWith("C3.")) {
                c3 = c3.add(amount(group, "monthly"));
            }
        }
        assertThat(
                        amount(list.json().path("toBe"), "monthly")
                                .subtract(amount(tried.json().path("toBe"), "monthly")))
                .isGreaterThanOrEqualTo(c3.multiply(new BigDecimal("0.12")));
    }

    @Test
    void aPriceThatIsNoneIsRefused() {
        CommandLineRun run = CommandLineRun.of("plan", "clovia", "--set", "discount.family.C3=120");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--set discount.family.C3=120").contains("at most 100");
        assertThat(
                        CommandLineRun.of("plan", "clovia", "--catalogue", "all", "--out", "x.xlsx")
                                .err())
                .contains("a workbook holds one plan");
    }

    private static BigDecimal amount(JsonNode node, String name) {
        return new BigDecimal(node.path(name).asText());
    }

    private static org.assertj.core.data.Offset<BigDecimal> within() {
        return org.assertj.core.api.Assertions.within(new BigDecimal("0.0001"));
    }
}
