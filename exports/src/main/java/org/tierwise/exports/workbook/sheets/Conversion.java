package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.Name;
import org.tierwise.model.money.ExchangeRate;

/** Formulas that turn an amount of the bill into the currency of the plan. */
final class Conversion {
    private Conversion() {}

    /** The cell, multiplied or divided by the exchange rate, or as it is. */
    static String of(Book book, String cell) {
        ExchangeRate rate = book.proposal().comparison().rate();
        if (book.billCurrency().equals(book.currency())) {
            return cell;
        }
        String operator = rate.from().equals(book.billCurrency()) ? "*" : "/";
        return cell + operator + Name.exchangeRate(rate);
    }
}
