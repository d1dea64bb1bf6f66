package org.tierwise.app.desktop.proposal;

import org.tierwise.app.desktop.controls.Inspection.Editable;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.TypedNumber;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.project.Project;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What is typed of a proposal's customer and maker. */
enum BrandingField {
    CUSTOMER("branding.customer", ""),
    COMPANY("branding.company", ""),
    CONTACT("branding.contact", ""),
    VALID_DAYS("branding.validFor", "unit.name.days");

    private final String key;
    private final String unit;

    BrandingField(String key, String unit) {
        this.key = key;
        this.unit = unit;
    }

    /** The field as it stands, to be typed in its {@link #name()}. */
    Fact fact(Project project) {
        String text = text(project);
        return new Fact(
                Words.of(key),
                text,
                "",
                "",
                Optional.of(new Editable(name(), text, unit.isEmpty() ? "" : Words.of(unit))));
    }

    private String text(Project project) {
        Branding branding = project.presented().branding();
        return switch (this) {
            case CUSTOMER -> project.customer();
            case COMPANY -> branding.company();
            case CONTACT -> branding.contact();
            case VALID_DAYS ->
                    branding.validDays().isPresent()
                            ? Integer.toString(branding.validDays().getAsInt())
                            : "";
        };
    }

    /**
     * The project with this as it was typed; nothing typed takes back what was said.
     *
     * @throws IllegalArgumentException when it cannot be said so; the message is in the language of
     *     the window
     */
    Project typed(Project project, String typed) {
        String text = typed.strip();
        if (text.length() > Branding.LONGEST_TEXT
                || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    Words.of("branding.tooLong", Integer.toString(Branding.LONGEST_TEXT)));
        }
        if (this == CUSTOMER) {
            if (text.isEmpty()) {
                throw new IllegalArgumentException(Words.of("branding.customerWanted"));
            }
            return project.withCustomer(text);
        }
        Presentation now = project.presented();
        Branding branding = now.branding();
        return project.withPresentation(
                now.withBranding(
                        switch (this) {
                            case COMPANY -> branding.withCompany(text);
                            case CONTACT -> branding.withContact(text);
                            default -> branding.withValidDays(days(text));
                        }));
    }

    private static OptionalInt days(String text) {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalDouble days = TypedNumber.of(text);
        if (days.isEmpty()
                || days.getAsDouble() < 1
                || days.getAsDouble() > Branding.LONGEST_DAYS
                || days.getAsDouble() != Math.rint(days.getAsDouble())) {
            throw new IllegalArgumentException(
                    Words.of("branding.daysWanted", Integer.toString(Branding.LONGEST_DAYS)));
        }
        return OptionalInt.of((int) days.getAsDouble());
    }
}
