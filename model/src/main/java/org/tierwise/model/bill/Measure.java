package org.tierwise.model.bill;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The quantity of a usage group with what is needed to read it.
 *
 * @param type its usage type, taken apart
 * @param span how long the bill is
 * @param engine software of the service; empty where unknown
 */
record Measure(UsageGroup group, UsageType type, BillSpan span, String engine) {
    private static final BigDecimal MIB_PER_GIB = BigDecimal.valueOf(1024);
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
    private static final Pattern PACK = Pattern.compile("^([\\d,]++)\\s*+(K\\b|M\\b|).*");

    BigDecimal quantity() {
        return group.quantity();
    }

    BigDecimal overHours() {
        return span.meanOfHours(quantity());
    }

    BigDecimal overMonths() {
        return span.meanOfMonths(quantity());
    }

    /** Hours are a mean over hours; anything else is billed by the month. */
    BigDecimal overItsUnit() {
        return unit().contains("HOUR") || unit().matches(".*\\bHRS?\\b.*")
                ? overHours()
                : overMonths();
    }

    BigDecimal meanMibPerSecond() {
        return unit().startsWith("GIB") ? overMonths().multiply(MIB_PER_GIB) : overMonths();
    }

    /** GB-hours, or GB-seconds of Lambda. */
    BigDecimal meanMemoryGb() {
        boolean seconds = unit().contains("SECOND") || type.type().contains("Second");
        return seconds
                ? span.meanOfHours(quantity()).divide(SECONDS_PER_HOUR, MathContext.DECIMAL128)
                : overHours();
    }

    /** Requests, where the unit may be a pack of them: {@code 10,000s} or {@code 1M Requests}. */
    BigDecimal count() {
        Matcher pack = PACK.matcher(unit());
        if (!pack.matches()) {
            return quantity();
        }
        BigDecimal size = new BigDecimal(pack.group(1).replace(",", ""));
        int zeros = pack.group(2).equals("K") ? 3 : pack.group(2).equals("M") ? 6 : 0;
        return quantity().multiply(size.scaleByPowerOfTen(zeros));
    }

    /** Type of the machine as the bill has it in a column of its own, else in the usage type. */
    Optional<InstanceType> instanceType() {
        return InstanceType.parse(group.instanceType()).or(type::instanceType);
    }

    VolumeType volumeType(VolumeType otherwise) {
        return VolumeType.of(type.type(), otherwise);
    }

    String region() {
        return group.region().isEmpty() ? type.region().orElse("") : group.region();
    }

    String edge() {
        return type.edge().orElseGet(this::region);
    }

    private String unit() {
        return group.unit().toUpperCase(Locale.ROOT);
    }
}
