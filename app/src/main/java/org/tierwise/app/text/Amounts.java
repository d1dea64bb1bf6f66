package org.tierwise.app.text;

import org.joda.money.BigMoney;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts in the digits and groups that their readers are used to. */
public final class Amounts {
    private Amounts() {}

    /**
     * An amount without fraction: rupees in Indian groups, {@code ₹12,34,567}; others in thousands,
     * {@code $1,234}.
     */
    public static String whole(BigMoney amount) {
        return signed(amount, 0);
    }

    /** An amount with two fraction digits. */
    public static String exact(BigMoney amount) {
        return signed(amount, 2);
    }

    /**
     * A number in Indian groups: {@code 12,34,567}.
     *
     * @param fractionDigits digits after the point
     */
    public static String indian(BigDecimal number, int fractionDigits) {
        return grouped(number, true, fractionDigits);
    }

    private static String signed(BigMoney amount, int fractionDigits) {
        String digits = grouped(amount.getAmount(), isRupee(amount), fractionDigits);
        return digits.startsWith("-")
                ? "-" + symbol(amount) + digits.substring(1)
                : symbol(amount) + digits;
    }

    private static boolean isRupee(BigMoney amount) {
        return amount.getCurrencyUnit().getCode().equals("INR");
    }

    private static String symbol(BigMoney amount) {
        return switch (amount.getCurrencyUnit().getCode()) {
            case "INR" -> "₹";
            case "USD" -> "$";
            case "EUR" -> "€";
            default -> amount.getCurrencyUnit().getCode() + " ";
        };
    }

    private static String grouped(BigDecimal number, boolean lakh, int fractionDigits) {
        BigDecimal rounded = number.setScale(fractionDigits, RoundingMode.HALF_UP);
        if (!lakh) {
            return String.format(Locale.ROOT, "%,." + fractionDigits + "f", rounded);
        }
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : plain.substring(point);
        StringBuilder groups = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 2) {
            groups.insert(i, ',');
        }
        return (rounded.signum() < 0 ? "-" : "") + groups + fraction;
    }
}
