package org.tierwise.data.metrics;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.text.TextLines;
import org.tierwise.model.metrics.Finding;
import org.tierwise.model.metrics.SizeRecommendation;
import org.tierwise.model.metrics.SizeRecommendation.Kind;
import org.tierwise.model.metrics.SizeRecommendation.Option;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Exports of AWS Compute Optimizer for instances and volumes. Savings without a currency column are
 * in US dollars, the currency of the service outside China.
 */
final class ComputeOptimizerCsv {
    private static final int MOST_OPTIONS = 10;
    private static final int ARN_REGION = 3;
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,20})?");

    private final Path path;
    private final List<String> names;
    private final Kind kind;

    private ComputeOptimizerCsv(Path path, List<String> names) {
        this.path = path;
        this.names = names;
        this.kind = names.contains("volumearn") ? Kind.EBS_VOLUME : Kind.EC2_INSTANCE;
    }

    static boolean recognises(List<String> head) {
        List<String> names = head.isEmpty() ? List.of() : names(head.getFirst());
        return names.contains("finding")
                && (names.contains("instancearn") || names.contains("volumearn"));
    }

    private static List<String> names(String header) {
        return CsvLine.fields(header.toLowerCase(Locale.ROOT));
    }

    static MetricExport read(Path path, TextLines lines) {
        ComputeOptimizerCsv csv = new ComputeOptimizerCsv(path, names(lines.next().text()));
        List<SizeRecommendation> found = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        while (lines.hasNext()) {
            TextLines.Line line = lines.next();
            if (!line.tooLong() && line.text().isBlank()) {
                continue;
            }
            Row row = csv.new Row(line.tooLong() ? List.of() : CsvLine.fields(line.text()));
            Optional<Finding> finding = Finding.ofSpelling(row.text("finding"));
            if (finding.isPresent()) {
                found.add(row.recommendation(finding.get(), lines.number()));
            } else {
                warnings.add(
                        "%s:%d: '%s' is no finding of Compute Optimizer; the line was skipped"
                                .formatted(path, lines.number(), row.text("finding")));
            }
        }
        return new MetricExport(List.of(), found, warnings);
    }

    /** A line by the names of its columns; a column that is missing reads as empty. */
    private final class Row {
        private final List<String> fields;

        Row(List<String> fields) {
            this.fields = fields;
        }

        String text(String name) {
            int column = names.indexOf(name.toLowerCase(Locale.ROOT));
            return column < 0 || column >= fields.size() ? "" : fields.get(column);
        }

        OptionalDouble number(String name) {
            return Numbers.parse(text(name));
        }

        SizeRecommendation recommendation(Finding finding, long line) {
            boolean volume = kind == Kind.EBS_VOLUME;
            String arn = text(volume ? "volumeArn" : "instanceArn");
            String[] parts = arn.split(":", -1);
            return new SizeRecommendation(
                    text("accountId"),
                    arn,
                    parts.length > ARN_REGION ? parts[ARN_REGION] : "",
                    kind,
                    text(volume ? "currentConfiguration_volumeType" : "currentInstanceType"),
                    number("currentConfiguration_volumeSize"),
                    finding,
                    number("utilizationMetrics_cpu_maximum"),
                    number("utilizationMetrics_memory_maximum"),
                    options(volume, line));
        }

        private List<Option> options(boolean volume, long line) {
            List<Option> options = new ArrayList<>();
            for (int i = 1; i <= MOST_OPTIONS; i++) {
                String prefix = "recommendationOptions_" + i + "_";
                String configuration = volume ? prefix + "configuration_" : prefix;
                String type = text(configuration + (volume ? "volumeType" : "instanceType"));
                if (!type.isEmpty()) {
                    options.add(
                            new Option(
                                    type,
                                    number(configuration + "volumeSize"),
                                    savings(prefix + "estimatedMonthlySavings_", line),
                                    number(prefix + "performanceRisk")));
                }
            }
            return options;
        }

        private Optional<BigMoney> savings(String prefix, long line) {
            String value = text(prefix + "value");
            if (!AMOUNT.matcher(value).matches()) {
                return Optional.empty();
            }
            String currency = text(prefix + "currency");
            try {
                return Optional.of(
                        BigMoney.of(
                                CurrencyUnit.of(currency.isEmpty() ? "USD" : currency),
                                new BigDecimal(value)));
            } catch (IllegalCurrencyException e) {
                throw new ImportProblem(
                        path, line, "'%s' is no currency; expected USD".formatted(currency));
            }
        }
    }
}
