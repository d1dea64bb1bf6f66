package org.tierwise.model.presentation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who makes a proposal, and how its pages look.
 *
 * @param company name of the company that makes the offer; may be empty
 * @param contact whom to ask: person, mail, telephone; may be empty
 * @param logo picture at the head of the first page
 * @param accent colour of titles and of the headers of tables; {@link AccentColour#NAVY} where
 *     absent
 * @param validDays days that the offer stands after the day it was made, 1 to {@value
 *     #LONGEST_DAYS}; absent where nothing is promised
 */
public record Branding(
        String company,
        String contact,
        Optional<Logo> logo,
        Optional<AccentColour> accent,
        OptionalInt validDays) {
    /** Letters of a company or contact: what one line of a page has room for. */
    public static final int LONGEST_TEXT = 100;

    /** Longest time that an offer stands, days. */
    public static final int LONGEST_DAYS = 366;

    /** Nobody in particular. */
    public static final Branding NONE =
            new Branding("", "", Optional.empty(), Optional.empty(), OptionalInt.empty());

    /**
     * @throws IllegalArgumentException when a text is too long or of several lines, or the days are
     *     out of range
     */
    public Branding {
        check("the company", company);
        check("the contact", contact);
        validDays.ifPresent(days -> {
            if (days < 1 || days > LONGEST_DAYS) {
                throw new IllegalArgumentException(
                        "an offer stands for 1 to %d days, not %d".formatted(LONGEST_DAYS, days));
            }
        });
    }

    private static void check(String what, String text) {
        if (text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "%s is one line of at most %d letters".formatted(what, LONGEST_TEXT));
        }
    }

    /** Colour of titles and of the headers of tables. */
    public AccentColour colour() {
        return accent.orElse(AccentColour.NAVY);
    }

    /**
     * Last day on which the offer stands.
     *
     * @param made the day on which it was made
     */
    public Optional<LocalDate> validUntil(LocalDate made) {
        return validDays.isPresent()
                ? Optional.of(made.plusDays(validDays.getAsInt()))
                : Optional.empty();
    }

    /** The same of another company. */
    public Branding withCompany(String changed) {
        return new Branding(changed, contact, logo, accent, validDays);
    }

    /** The same with another contact. */
    public Branding withContact(String changed) {
        return new Branding(company, changed, logo, accent, validDays);
    }

    /** The same with another logo, or none. */
    public Branding withLogo(Optional<Logo> changed) {
        return new Branding(company, contact, changed, accent, validDays);
    }

    /** The same in another colour, or the usual one. */
    public Branding withAccent(Optional<AccentColour> changed) {
        return new Branding(company, contact, logo, changed, validDays);
    }

    /** The same for another time, or without a promise. */
    public Branding withValidDays(OptionalInt changed) {
        return new Branding(company, contact, logo, accent, changed);
    }
}
