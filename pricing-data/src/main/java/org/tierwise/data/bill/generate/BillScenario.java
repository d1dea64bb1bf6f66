package org.tierwise.data.bill.generate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What a month's bill is made from.
 *
 * @param name name of the report
 * @param note what the bill is and is not
 * @param period the billing period
 * @param payerAccount account that pays, twelve digits
 * @param accounts accounts that use, name to twelve digits
 * @param seller who issues the invoice
 * @param currency currency of all amounts
 * @param taxRate tax on each product, 0.18 for 18 %
 * @param taxType name of the tax
 * @param credit a one-off credit
 * @param lines the lines
 */
public record BillScenario(
        String name,
        String note,
        YearMonth period,
        String payerAccount,
        Map<String, String> accounts,
        String seller,
        String currency,
        BigDecimal taxRate,
        String taxType,
        Credit credit,
        List<BillLine> lines) {
    /** Checks that everything is there and that accounts are known. */
    public BillScenario {
        requireText(name, "name");
        requireText(note, "note");
        requireNonNull(period, "period is missing");
        requireAccount(payerAccount);
        accounts = Map.copyOf(requireNonNull(accounts, "accounts is missing"));
        accounts.values().forEach(BillScenario::requireAccount);
        requireText(seller, "seller");
        requireText(currency, "currency");
        requireNonNull(taxRate, "taxRate is missing");
        requireText(taxType, "taxType");
        requireNonNull(credit, "credit is missing");
        lines = List.copyOf(requireNonNull(lines, "lines is missing"));
        for (BillLine line : lines) {
            if (!accounts.containsKey(line.account())) {
                throw new IllegalArgumentException(
                        "account \"%s\" of %s is not among the accounts %s"
                                .formatted(line.account(), line.usage().type(), accounts.keySet()));
            }
        }
    }

    /**
     * A negative amount.
     *
     * @param productCode product that it is for
     * @param amount amount, below zero
     * @param description text of the row
     */
    public record Credit(String productCode, BigDecimal amount, String description) {
        /** Checks the sign. */
        public Credit {
            requireText(productCode, "productCode");
            requireText(description, "description");
            if (requireNonNull(amount, "amount is missing").signum() >= 0) {
                throw new IllegalArgumentException("a credit is below zero, not " + amount);
            }
        }
    }

    /** Twelve digits of an account by its name. */
    String account(String account) {
        return requireNonNull(accounts.get(account), account);
    }

    static String requireText(String text, String what) {
        if (requireNonNull(text, what + " is missing").isBlank()) {
            throw new IllegalArgumentException("\"" + what + "\" is empty");
        }
        return text;
    }

    private static void requireAccount(String id) {
        if (!requireNonNull(id, "account is missing").matches("\\d{12}")) {
            throw new IllegalArgumentException("an account has twelve digits, not \"" + id + "\"");
        }
    }
}
