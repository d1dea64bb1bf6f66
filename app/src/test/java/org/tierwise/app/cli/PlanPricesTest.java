package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.app.planning.CatalogueFit;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.project.ProjectFileProblem;
import org.tierwise.app.project.ProjectJson;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.model.catalogue.PriceOverride;
import org.tierwise.model.plan.Candidates;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.ProjectAnalysis;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
    void agreedPricesAreKeptInTheProjectFile(@TempDir Path folder) throws IOException {
        Project project = PlanningCases.project("clovia").withPrices(List.of(agreed("2027-03-31")));
        String json = ProjectJson.write(project);
        Path file = Files.writeString(folder.resolve("own.tierwise"), json);
        assertThat(ProjectJson.read(file)).isEqualTo(project);
        Files.writeString(
                file, json.replace("\"discountPercent\" : 12", "\"discountPercent\" : 120"));
        assertThatExceptionOfType(ProjectFileProblem.class)
                .isThrownBy(() -> ProjectJson.read(file))
                .withMessageMatching("(?s).*own.tierwise:\\d+: .*at most 100, but is 120.*");
    }

    @Test
    void aDiscountThatHasEndedIsNotAppliedButTold() {
        PlanningCase opened = PlanningCases.open("clovia");
        PlanningCase ended =
                opened.withProject(opened.project().withPrices(List.of(agreed("2020-01-31"))));
        ProjectAnalysis analysis = ended.analyse(ended.project().scenarios().getFirst());
        assertThat(analysis.problem().catalogue()).isEqualTo(opened.catalogue());
        assertThat(analysis.warnings())
                .anyMatch(w -> w.contains("12 % off family C3") && w.contains("2020-01-31"));
    }

    @Test
    void whatACatalogueLeavesOutReachesTheDocument() {
        CommandLineRun run =
                CommandLineRun.of("plan", "clovia", "--catalogue", "hetzner-eu-2026", "--json");
        assertThat(run.json().path("catalogue").asText()).isEqualTo("hetzner-eu-2026");
        assertThat(run.json().path("warnings").toString())
                .contains("backup gb of backup is not in the catalogue");
    }

    @Test
    void aPriceThatIsNoneIsRefused() {
        CommandLineRun run = CommandLineRun.of("plan", "clovia", "--set", "discount.family.C3=120");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--set discount.family.C3=120").contains("at most 100");
        assertThat(
                        CommandLineRun.of("plan", "clovia", "--catalogue", "all", "--out", "x.xlsx")
                                .err())
                .contains("a proposal holds one plan");
    }

    private static PriceOverride agreed(String until) {
        return new PriceOverride(
                Optional.of("E2E Networks"),
                Optional.empty(),
                Optional.of("C3"),
                Optional.of(new BigDecimal("12")),
                Optional.empty(),
                "Asha",
                "quotation 7",
                Optional.of(LocalDate.parse(until)));
    }

    private static BigDecimal amount(JsonNode node, String name) {
        return new BigDecimal(node.path(name).asText());
    }

    private static org.assertj.core.data.Offset<BigDecimal> within() {
        return org.assertj.core.api.Assertions.within(new BigDecimal("0.0001"));
    }
}
