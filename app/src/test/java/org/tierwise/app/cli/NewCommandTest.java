package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.project.ProjectFile;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.plan.Targets;
import org.tierwise.model.project.Project;
import org.tierwise.model.traffic.HourOfWeekWeights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/** From raw files to a project, and from two projects to what they do not share. */
class NewCommandTest {
    private static final String BILL = "src/main/resources/org/tierwise/app/examples/clovia/bill";

    @TempDir private static Path folder = Path.of("");
    private static Path shop = Path.of("");
    private static CommandLineRun made = CommandLineRun.of("--version");

    @BeforeAll
    static void make() {
        shop = folder.resolve("shop.tierwise");
        made = neu(shop, "--page-views", "40900000", "--users", "870000");
    }

    private static CommandLineRun neu(Path out, String... more) {
        String[] args = new String[4 + more.length];
        args[0] = "new";
        args[1] = out.toString();
        args[2] = "--bill";
        args[3] = BILL;
        System.arraycopy(more, 0, args, 4, more.length);
        return CommandLineRun.of(args);
    }

    @Test
    void aBillAndTwoFiguresMakeAProjectThatCanBePlanned() {
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).contains("stays where it is", "dns");

        CommandLineRun plan = CommandLineRun.of("plan", shop.toString(), "--json");

        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(plan.json().path("optimality").path("proven").asBoolean()).isTrue();
        assertThat(plan.json().path("asIs").path("monthly").asDouble()).isPositive();
    }

    @Test
    void aFigureThatIsNoNumberIsRefusedWithOneThatIs() {
        CommandLineRun run =
                neu(folder.resolve("no.tierwise"), "--page-views", "many", "--users", "1");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'many' is no number", "40.9M");
        assertThat(folder.resolve("no.tierwise")).doesNotExist();
    }

    /** The generator's ledger has a seller who bills in rupees. */
    @Test
    void aBillInTwoCurrenciesIsComparedInThatOfMostLines() {
        Path bill = folder.resolve("mixed");
        Path project = folder.resolve("mixed.tierwise");
        CommandLineRun.of(
                "generate",
                "bill",
                "--format",
                "cur2-csv",
                "--rows",
                "2000",
                "--out",
                bill.toString());

        CommandLineRun run =
                CommandLineRun.of(
                        "new",
                        project.toString(),
                        "--bill",
                        bill.toString(),
                        "--page-views",
                        "12M",
                        "--users",
                        "3 lakh");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("INR [0-9.]+ of the bill is not in USD");
        assertThat(PlanningCases.open(project.toString()).project().exchangeRate().from())
                .isEqualTo(CurrencyUnit.USD);
    }

    @Test
    void theProjectHasOnlyWhatTheBillPaysForAndWhatEverySiteNeeds() {
        Project project = PlanningCases.open(shop.toString()).project();

        assertThat(project.components())
                .extracting(c -> c.name())
                .contains("web", "mysql", "memcached", "monitoring")
                .doesNotContain("solr", "rabbitmq", "redis");
        assertThat(project.kept()).contains("dns").doesNotContain("commitments", "tax");
        assertThat(project.traffic().pageViewsPerMonth().provenance()).isEqualTo(Provenance.GIVEN);
    }

    @Test
    void machinesOnTheBillDecideTheProcessorTime() {
        var opened = PlanningCases.open(shop.toString());
        var analysis = opened.analyse(opened.project().scenarios().getFirst());

        assertThat(analysis.demands())
                .filteredOn(demand -> demand.name().equals("web"))
                .flatExtracting(demand -> demand.calls())
                .allMatch(call -> call.cpuMs().provenance() == Provenance.COMPUTED);
    }

    @Test
    void whatIsMissingIsSaid() {
        Path out = folder.resolve("none.tierwise");

        assertThat(neu(out).err()).contains("give either --traffic PATH, or --page-views N");
        assertThat(neu(out, "--page-views", "5").err()).contains("give --users");
        assertThat(neu(out, "--page-views", "-5", "--users", "1").code()).isEqualTo(2);
        assertThat(neu(out, "--page-views", "5", "--users", "1", "--template", "x").err())
                .contains("django-shop");
        assertThat(neu(out, "--page-views", "5", "--users", "1", "--catalogue", "x").code())
                .isEqualTo(2);
        assertThat(neu(shop, "--page-views", "5", "--users", "1").err()).contains("exists already");
        assertThat(out).doesNotExist();
    }

    @Test
    void anAccessLogTellsPageViewsAndPeak() throws IOException {
        Path log = folder.resolve("access.log");
        StringBuilder lines = new StringBuilder();
        for (int hour = 0; hour < 24; hour++) {
            for (int i = 0; i < (hour == 20 ? 72 : 24); i++) {
                lines.append(
                        "192.0.2.7 - - [07/Jun/2026:%02d:%02d:00 +0000] \"GET /p HTTP/1.1\" 200 900 \"-\" \"Mozilla/5.0\"%n"
                                .formatted(hour, i % 60));
            }
        }
        Files.writeString(log, lines);
        Path out = folder.resolve("logged.tierwise");

        CommandLineRun run = neu(out, "--traffic", log.toString());

        assertThat(run.code()).as(run.err()).isZero();
        var traffic = PlanningCases.open(out.toString()).project().traffic();
        assertThat(traffic.pageViewsPerMonth().provenance()).isEqualTo(Provenance.MEASURED);
        assertThat(traffic.pageViewsPerMonth().value())
                .isEqualTo((23 * 24 + 72) * 30.4375, offset(1e-6));
        assertThat(traffic.peakFactor().value())
                .isEqualTo(72 / ((23 * 24 + 72) / 24.0), offset(1e-9));
        // 20:00 UTC on a Sunday is 01:30 on Monday in India; the hour lies in two of its hours.
        assertThat(traffic.hours().orElseThrow().peak())
                .isEqualTo(new HourOfWeekWeights.Slot(DayOfWeek.MONDAY, 1, 48 / 26.0));
        assertThat(traffic.hours().orElseThrow().slots()).hasSize(25);
        assertThat(
                        neu(
                                        folder.resolve("zone.tierwise"),
                                        "--traffic",
                                        log.toString(),
                                        "--zone",
                                        "India")
                                .err())
                .contains("--zone India: no such time zone");
    }

    @Test
    void twoProjectsAreComparedByInputAndResult() throws IOException {
        var opened = PlanningCases.open(shop.toString());
        Targets targets = opened.project().targets();
        Path strict = folder.resolve("strict.tierwise");
        ProjectFile.write(
                strict,
                opened.withProject(
                                opened.project()
                                        .withTargets(
                                                targets.withLoads(
                                                        0.4,
                                                        targets.maximumUtilisationNodeLost(),
                                                        targets.maximumMemoryFill(),
                                                        targets.maximumDiskFill())))
                        .contents(),
                "0.1.0");

        CommandLineRun diff =
                CommandLineRun.of("diff", shop.toString(), strict.toString(), "--json");

        assertThat(diff.code()).as(diff.err()).isZero();
        assertThat(diff.json().path("inputs")).hasSize(1);
        assertThat(diff.json().path("inputs").get(0).path("name").asText())
                .isEqualTo("targets, maximumUtilisation");
        assertThat(names(diff))
                .contains("to be a month", "group web")
                .doesNotContain("as is a month");
        assertThat(CommandLineRun.of("diff", shop.toString(), shop.toString()).out())
                .isEqualTo("Inputs\n  no difference\n\nResults\n  no difference\n");
    }

    private static List<String> names(CommandLineRun diff) {
        return diff.json().path("results").findValuesAsText("name");
    }

    @Test
    void aDamagedProjectIsBadInput() throws IOException {
        Path half = folder.resolve("half.tierwise");
        byte[] all = Files.readAllBytes(shop);
        Files.write(half, Arrays.copyOf(all, all.length / 2));

        CommandLineRun run = CommandLineRun.of("plan", half.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(half + ":1: damaged, or not copied whole");
    }
}
