package org.tierwise.exports.workbook;

import org.joda.money.CurrencyUnit;

/** How a number is printed. */
public enum CellFormat {
    TEXT("General"),
    /** TRUE or FALSE, also where a truth is a number, as in LibreOffice. */
    TRUTH("\"TRUE\";\"TRUE\";\"FALSE\""),
    /** Rupees in groups of lakh and crore, also below zero, without paise. */
    RUPEES("[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;##,##0"),
    /**
     * Rupees that may be below zero. A format has three sections only, and LibreOffice drops the
     * minus where the third one has to serve; so amounts below zero are grouped by thousands, and
     * above one crore the first comma is left out. See {@link #rupeesAround}.
     */
    RUPEES_SIGNED("[>=100000]##\\,##\\,##0;[<0]-#,##0;#,##0"),
    /** Rupees of a crore and more; what an input makes of them later is grouped by thousands. */
    RUPEES_CRORES("[>=10000000]##\\,##\\,##\\,##0;[<0]-#,##0;#,##0"),
    /** Price of a unit in rupees. */
    RUPEE_PRICE("[>=100000]##\\,##\\,##0.00##;##,##0.00##"),
    /** Amount in any other currency. */
    AMOUNT("#,##0.00"),
    /** Price of a unit in any other currency. */
    PRICE("#,##0.00####"),
    /** Rate of exchange, factor, utilisation law figures. */
    FACTOR("0.00####"),
    QUANTITY("#,##0.###"),
    /** Lakhs of rupees, for axes. */
    LAKHS("#,##0.0"),
    COUNT("#,##0"),
    PERCENT("0.0%"),
    /**
     * Rate of return a year. Where next to nothing is paid at the start the rate is as large as it
     * is meaningless; the cell keeps it, and prints that it is above ten times the stake.
     */
    RETURN("[>10]\"over 1,000%\";0.0%"),
    /** Share close to one, such as an availability. */
    FINE_PERCENT("0.0000%"),
    MILLISECONDS("#,##0.0"),
    YEAR("0");

    private static final double CRORE = 1e7;

    private final String pattern;

    CellFormat(String pattern) {
        this.pattern = pattern;
    }

    /** How a spreadsheet writes the format. */
    public String pattern() {
        return pattern;
    }

    /** Amounts in a currency. */
    public static CellFormat amount(CurrencyUnit currency) {
        return isRupee(currency) ? RUPEES : AMOUNT;
    }

    /** Amounts in a currency that may be below zero. */
    public static CellFormat signed(CurrencyUnit currency) {
        return isRupee(currency) ? RUPEES_SIGNED : AMOUNT;
    }

    /**
     * The format for rupees that may be below zero, by the value as exported: no format groups
     * crores, lakhs and amounts below zero alike.
     */
    static CellFormat rupeesAround(double value) {
        return value >= CRORE ? RUPEES_CRORES : RUPEES_SIGNED;
    }

    /** Prices of a unit in a currency. */
    public static CellFormat price(CurrencyUnit currency) {
        return isRupee(currency) ? RUPEE_PRICE : PRICE;
    }

    /** Whether amounts are grouped as rupees are, and told in lakhs. */
    public static boolean isRupee(CurrencyUnit currency) {
        return currency.getCode().equals("INR");
    }
}
