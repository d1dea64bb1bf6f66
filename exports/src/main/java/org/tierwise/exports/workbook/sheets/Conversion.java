package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.Name;
import org.tierwise.model.money.ExchangeRate;

/** Formulas that turn an amount of the bill into the currency of the plan. */
final class Conversion {
    private Conversion() {}

    /** The cell, multiplied or divided by the exchange rate, or as it is. */
    static String of(Book book, String cell) {
        return at(book, cell, Name.exchangeRate(book.proposal().comparison().rate()));
    }

    /** The cell at a rate that stands in another cell. */
    static String at(Book book, String cell, String rate) {
        return same(book) ? cell : cell + (multiplies(book) ? "*" : "/") + rate;
    }

    /** An amount of the plan in the currency of the bill. */
    static String back(Book book, String cell) {
        return same(book)
                ? cell
                : cell
                        + (multiplies(book) ? "/" : "*")
                        + Name.exchangeRate(book.proposal().comparison().rate());
    }

    private static boolean same(Book book) {
        return book.billCurrency().equals(book.currency());
    }

    private static boolean multiplies(Book book) {
        ExchangeRate rate = book.proposal().comparison().rate();
        return rate.from().equals(book.billCurrency());
    }
}
