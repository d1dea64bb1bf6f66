package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.app.planning.BundledExamples;
import org.tierwise.data.bill.generate.BillGenerator;
import org.tierwise.data.bill.generate.BillScenarios;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The bill on the command line, by what its charges pay for. */
class BillCommandTest {
    @TempDir static Path folder = Path.of("");

    private static Path bill = Path.of("");

    @BeforeAll
    static void writeTheExample() throws IOException {
        bill = folder.resolve("bill");
        BillGenerator.write(BillScenarios.read(BundledExamples.billScenario()), 1, bill);
    }

    @Test
    void withoutAProjectChargesPayForWhatTheyUsuallyPayFor() {
        JsonNode json = run(bill.toString(), "--by=component", "--json").json();

        assertThat(byComponent(json))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                Map.entry("cdn", "2022.935"),
                                Map.entry("mysql", "1983.3"),
                                Map.entry("tax", "1245.87"),
                                Map.entry("web", "1200.6"),
                                Map.entry("commitments", "764.5392"),
                                Map.entry("memcached", "316.8"),
                                Map.entry("data-transfer", "249.8048"),
                                Map.entry("object-storage", "228.7"),
                                Map.entry("load-balancer", "51.696"),
                                Map.entry("firewall", "51.52"),
                                Map.entry("monitoring", "43.4"),
                                Map.entry("messaging", "22.6"),
                                Map.entry("addresses", "21.6"),
                                Map.entry("dns", "14"),
                                Map.entry("credits", "-50")));
        assertThat(json.path("unmapped").path("groups").asInt()).isZero();
        assertThat(json.path("unmapped").path("amount").asText()).isEqualTo("0");
        assertThat(json.path("unmapped").path("currency").asText()).isEqualTo("USD");
    }

    @Test
    void aProjectSaysItBetter() {
        Map<String, String> components =
                byComponent(
                        run(bill.toString(), "--by=component", "--project=clovia", "--json")
                                .json());

        assertThat(components).containsEntry("worker", "325.2").containsEntry("web", "598.8");
    }

    @Test
    void aServiceOfOnePurposeNamesItsComponent() {
        Map<String, String> components = new LinkedHashMap<>();
        for (JsonNode group : run(bill.toString(), "--json").json().path("groups")) {
            components.put(
                    group.path("service").asText(), group.path("component").asText("several"));
        }

        assertThat(components)
                .containsEntry("AmazonCloudFront", "cdn")
                .containsEntry("AmazonEC2", "several");
    }

    @Test
    void theTableForPeopleNamesComponents() {
        assertThat(run(bill.toString(), "--by", "component").out())
                .contains("cdn               2022.94  USD", "credits            -50.00  USD");
    }

    /** Cards that do not add up to the bill are project-koku/koku#849. */
    @ParameterizedTest
    @ValueSource(strings = {"cur", "cur2-csv", "focus-1.2"})
    void componentsAndUnmappedAndTaxAreTheTotalOfEachCurrency(String format) {
        Path made = folder.resolve(format);
        CommandLineRun generated =
                CommandLineRun.of(
                        "generate",
                        "bill",
                        "--format",
                        format,
                        "--rows=20000",
                        "--seed=3",
                        "--out",
                        made.toString());
        assertThat(generated.code()).as(generated.err()).isZero();

        addsUp(run(made.toString(), "--by=component", "--json").json(), true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "legacy-cur/koku-local",
                "legacy-cur/focus_converters-cur-2023-11.csv",
                "focus/focus-1.0-sample.csv"
            })
    @EnabledIfSystemProperty(named = "tierwise.sampleData", matches = ".+")
    void publicBillsAddUp(String path) {
        Path sample = Path.of(System.getProperty("tierwise.sampleData"), "bills", path);

        addsUp(run(sample.toString(), "--by=component", "--json").json(), false);
    }

    private static void addsUp(JsonNode json, boolean withUnmapped) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        boolean unmapped = false;
        for (JsonNode group : json.path("groups")) {
            sums.merge(
                    group.path("currency").asText(),
                    new BigDecimal(group.path("amount").asText()),
                    BigDecimal::add);
            unmapped |= group.path("kind").asText().equals("unmapped");
        }
        assertThat(sums).isNotEmpty();
        for (JsonNode total : json.path("totals")) {
            if (total.path("basis").asText().equals("unblended")) {
                assertThat(sums.get(total.path("currency").asText()))
                        .isEqualByComparingTo(total.path("amount").asText());
            }
        }
        assertThat(unmapped || !withUnmapped).isTrue();
    }

    private static Map<String, String> byComponent(JsonNode json) {
        Map<String, String> components = new TreeMap<>();
        for (JsonNode group : json.path("groups")) {
            components.put(
                    group.path("component").asText(group.path("kind").asText()),
                    group.path("amount").asText());
        }
        return components;
    }

    private static CommandLineRun run(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "bill";
        System.arraycopy(args, 0, all, 1, args.length);
        CommandLineRun run = CommandLineRun.of(all);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }
}
