package org.tierwise.exports.workbook;

import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.money.ExchangeRate;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that formulas use: inputs and headline results only, so that they stay few. */
public final class Name {
    public static final String GST_RATE = "GstRate";
    public static final String DISCOUNT = "Discount";
    public static final String STAGING_ON = "StagingOn";
    public static final String HORIZON_MONTHS = "HorizonMonths";
    public static final String GROWTH_MONTH = "GrowthPctMonth";
    public static final String MIGRATION_COST = "MigrationCost";
    public static final String DOUBLE_RUN_MONTHS = "DoubleRunMonths";
    public static final String CUTOVER_MONTH = "CutoverMonth";
    public static final String DISCOUNT_RATE_YEAR = "DiscountRateYear";
    public static final String GST_CREDITABLE = "GstCreditable";
    public static final String GROWTH_USED = "GrowthUsed";
    public static final String LAKH = "RupeesInALakh";
    public static final String MS_IN_A_SECOND = "MillisecondsInASecond";

    public static final String AS_IS_MONTHLY = "AsIsMonthly";
    public static final String TO_BE_MONTHLY = "ToBeMonthly";
    public static final String SAVINGS_MONTHLY = "SavingsMonthly";
    public static final String SAVINGS_PCT = "SavingsPct";
    public static final String LIKE_FOR_LIKE_PCT = "LikeForLikePct";
    public static final String NET_BENEFIT = "NetBenefit";
    public static final String NET_PRESENT_VALUE = "NetPresentValue";
    public static final String PAYBACK_MONTH = "PaybackMonth";
    public static final String RETURN_YEAR = "RateOfReturnYear";
    public static final String ALL_CHECKS = "AllChecks";

    private Name() {}

    /** Name of an exchange rate, for example {@code FxInrPerUsd}. */
    public static String exchangeRate(ExchangeRate rate) {
        return "Fx" + title(rate.to().getCode()) + "Per" + title(rate.from().getCode());
    }

    /** Name of the discount for a commitment, its families in it where it is not for all. */
    public static String commitmentDiscount(CommitmentTerm term) {
        return Stream.concat(Stream.of("CommitmentDiscount", "" + term.months()), families(term))
                .collect(Collectors.joining("_"));
    }

    /** Names of cells hold letters, digits and underscores. */
    private static Stream<String> families(CommitmentTerm term) {
        return term.families().stream().map(f -> f.replaceAll("[^A-Za-z0-9]", "_"));
    }

    private static String title(String code) {
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT);
    }
}
