package org.tierwise.data.catalogue;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.tierwise.data.file.JsonLines;
import org.tierwise.model.catalogue.DiskClass;
import org.tierwise.model.catalogue.PriceSource;
import org.tierwise.model.catalogue.PriceStatus;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.catalogue.ServiceKind;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What each field of a catalogue may hold; a breach names the line of the field. */
final class FieldRules {
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,12})?");
    private static final Pattern SKU = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private final String file;
    private final JsonLines lines;
    private final Map<String, Integer> skuLines = new HashMap<>();

    FieldRules(String file, JsonLines lines) {
        this.file = file;
        this.lines = lines;
    }

    CatalogueProblem problem(String at, String what) {
        return new CatalogueProblem(file, lines.of(at), what);
    }

    /** A text that is not blank. */
    String text(String at, String value) {
        if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
            throw problem(at, name(at) + " is blank or holds control characters");
        }
        return value;
    }

    /** A SKU or id of letters, digits, dots, dashes and underscores. */
    String code(String at, String value) {
        if (!SKU.matcher(value).matches()) {
            throw problem(
                    at,
                    "%s is \"%s\"; letters, digits and .-_ would be right, such as \"C3.8GB\""
                            .formatted(name(at), value));
        }
        return value;
    }

    /** A SKU that occurs once in the file, whatever it names. */
    String newSku(String at, String sku) {
        Integer before = skuLines.putIfAbsent(code(at, sku), lines.of(at));
        if (before != null) {
            throw problem(
                    at,
                    "SKU %s is already used on line %d; each SKU must occur once"
                            .formatted(sku, before));
        }
        return sku;
    }

    /** A year, month or day. */
    String date(String at, String value) {
        if (!DATE.matcher(value).matches()) {
            throw problem(
                    at,
                    "%s is \"%s\"; a year, month or day such as \"2026-09\" would be right"
                            .formatted(name(at), value));
        }
        return value;
    }

    CurrencyUnit currency(String at, String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            throw problem(
                    at,
                    "unknown currency \"%s\"; an ISO 4217 code such as \"INR\" would be right"
                            .formatted(code));
        }
    }

    /** A decimal that is not negative. */
    BigDecimal decimal(String at, String value) {
        if (value.startsWith("-")) {
            throw problem(at, "%s is %s; it must not be negative".formatted(name(at), value));
        }
        if (!DECIMAL.matcher(value).matches()) {
            throw problem(
                    at,
                    "%s is \"%s\"; a decimal such as \"1321.50\" would be right"
                            .formatted(name(at), value));
        }
        return new BigDecimal(value);
    }

    BigMoney money(String at, String value, CurrencyUnit currency) {
        return BigMoney.of(currency, decimal(at, value));
    }

    /** A share in [0, 1). */
    BigDecimal share(String at, String value) {
        BigDecimal share = decimal(at, value);
        if (share.compareTo(BigDecimal.ONE) >= 0) {
            throw problem(
                    at,
                    "%s is %s; a share below 1 such as \"0.18\" would be right"
                            .formatted(name(at), value));
        }
        return share;
    }

    /** A share in [0, 1]. */
    BigDecimal part(String at, String value) {
        BigDecimal part = decimal(at, value);
        if (part.compareTo(BigDecimal.ONE) > 0) {
            throw problem(
                    at,
                    "%s is %s; a share from 0 to 1 such as \"0.5\" would be right"
                            .formatted(name(at), value));
        }
        return part;
    }

    /** A size or speed above zero. */
    double positive(String at, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw problem(at, "%s is %s; it must be above zero".formatted(name(at), value));
        }
        return value;
    }

    /** A number of things, at least one. */
    int count(String at, int value) {
        if (value < 1) {
            throw problem(at, "%s is %d; it must be at least 1".formatted(name(at), value));
        }
        return value;
    }

    /** A probability. */
    double probability(String at, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw problem(at, "%s is %s; it must be from 0 to 1".formatted(name(at), value));
        }
        return value;
    }

    DiskClass diskClass(String at, String id) {
        return constant(at, id, DiskClass.values(), DiskClass::id);
    }

    RaidLevel raidLevel(String at, String level) {
        return constant(at, level, RaidLevel.values(), RaidLevel::name);
    }

    ServiceKind serviceKind(String at, String kind) {
        return constant(at, kind, ServiceKind.values(), FieldRules::id);
    }

    PriceSource source(String at, CatalogueFile.Source source) {
        PriceStatus status =
                constant(at + "/status", source.status(), PriceStatus.values(), FieldRules::id);
        if (status != PriceStatus.PUBLISHED && source.note().isBlank()) {
            throw problem(
                    at + "/note",
                    "a price that is not published needs a note that says how it was found");
        }
        return new PriceSource(
                text(at + "/document", source.document()),
                date(at + "/asOf", source.asOf()),
                status,
                source.note());
    }

    private <E> E constant(String at, String word, E[] known, Function<E, String> id) {
        for (E constant : known) {
            if (id.apply(constant).equals(word)) {
                return constant;
            }
        }
        throw problem(
                at,
                "unknown %s \"%s\"; known are %s"
                        .formatted(
                                name(at),
                                word,
                                Arrays.stream(known).map(id).collect(Collectors.joining(", "))));
    }

    /** Enum constants are written in lower case with dashes. */
    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Last property of a JSON pointer; an index in a list bears the name of the list. */
    private static String name(String at) {
        return at.replaceFirst("/\\d+$", "").replaceFirst(".*/", "");
    }
}
