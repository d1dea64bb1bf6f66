package org.tierwise.data.bill.generate;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.SplittableRandom;
import java.util.UUID;

/** Where the files of a report stand, and those that describe it. */
final class CurFolder {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final BillScenario scenario;
    private final String assembly;
    private final String days;
    private final Path period;

    CurFolder(BillScenario scenario, long seed, Path folder) throws IOException {
        this.scenario = scenario;
        SplittableRandom random = new SplittableRandom(seed);
        assembly = new UUID(random.nextLong(), random.nextLong()).toString();
        YearMonth month = scenario.period();
        days = day(month) + "-" + day(month.plusMonths(1));
        period = folder.resolve(days);
        Files.createDirectories(period.resolve(assembly));
    }

    private static String day(YearMonth month) {
        return "%04d%02d01".formatted(month.getYear(), month.getMonthValue());
    }

    /** File of a part, from 1. */
    Path part(int number) {
        return period.resolve(assembly).resolve("%s-%d.csv.gz".formatted(scenario.name(), number));
    }

    void manifest(int parts) throws IOException {
        ObjectNode manifest = MAPPER.createObjectNode();
        manifest.put("assemblyId", assembly).put("account", scenario.payerAccount());
        ArrayNode columns = manifest.putArray("columns");
        for (String name : CurColumns.NAMES) {
            int slash = name.indexOf('/');
            columns.addObject()
                    .put("category", name.substring(0, slash))
                    .put("name", name.substring(slash + 1));
        }
        manifest.put("charset", "UTF-8")
                .put("compression", "GZIP")
                .put("contentType", "text/csv")
                .put("reportId", assembly.replace("-", ""))
                .put("reportName", scenario.name());
        manifest.putObject("billingPeriod")
                .put("start", day(scenario.period()) + "T000000.000Z")
                .put("end", day(scenario.period().plusMonths(1)) + "T000000.000Z");
        manifest.put("bucket", scenario.name() + "-bills");
        ArrayNode keys = manifest.putArray("reportKeys");
        for (int i = 1; i <= parts; i++) {
            keys.add(
                    "%s/%s/%s/%s"
                            .formatted(scenario.name(), days, assembly, part(i).getFileName()));
        }
        write("-Manifest.json", manifest);
    }

    void totals(ControlTotals totals) throws IOException {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("currency", totals.currency())
                .put("rows", totals.rows())
                .put("unblended", CurRow.plain(totals.unblended()))
                .put("tax", CurRow.plain(totals.tax()))
                .put("amortised", CurRow.plain(totals.amortised()))
                .put("list", CurRow.plain(totals.list()));
        write("-ControlTotals.json", json);
    }

    private void write(String suffix, ObjectNode json) throws IOException {
        ObjectWriter writer =
                MAPPER.writer(
                        new DefaultPrettyPrinter()
                                .withObjectIndenter(new DefaultIndenter("  ", "\n")));
        Files.writeString(
                period.resolve(scenario.name() + suffix), writer.writeValueAsString(json) + "\n");
    }
}
