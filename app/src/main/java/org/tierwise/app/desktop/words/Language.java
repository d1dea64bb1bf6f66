package org.tierwise.app.desktop.words;

import java.util.Arrays;
import java.util.Locale;

/** A language that the window speaks. */
public enum Language {
    /** English as it is written in India; what systems of other languages get. */
    ENGLISH("en-IN", "English"),
    HINDI("hi-IN", "हिन्दी");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /** The language of a system's locale; English where the window does not speak it. */
    public static Language of(Locale system) {
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(system.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    /** Language and country. */
    public Locale locale() {
        return locale;
    }

    /** Its name in itself, as somebody who reads only it looks for. */
    public String ownName() {
        return ownName;
    }
}
