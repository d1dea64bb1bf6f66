package org.tierwise.app.desktop.words;

import org.tierwise.app.text.Amounts;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Words of the window from its resource bundles, one file for each language. A pattern is one of
 * {@link MessageFormat}; its arguments are texts, so that no format prints a number in its own way.
 */
public final class Words {
    private static final String BUNDLE = "org.tierwise.app.desktop.words.words";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static volatile Spoken spoken = Spoken.in(Language.ENGLISH);

    private Words() {}

    private record Spoken(Language language, ResourceBundle bundle) {
        static Spoken in(Language language) {
            return new Spoken(
                    language, ResourceBundle.getBundle(BUNDLE, language.locale(), NO_FALLBACK));
        }
    }

    /** The language that is spoken; English before another is chosen. */
    public static Language language() {
        return spoken.language();
    }

    /** Speaks another language from now on; words that were asked for before stay as they are. */
    public static void speak(Language language) {
        spoken = Spoken.in(language);
    }

    /**
     * The words of a key.
     *
     * @param arguments what stands for {0}, {1} … in them
     * @throws java.util.MissingResourceException when no bundle has the key
     */
    public static String of(String key, String... arguments) {
        return format(key, List.of(arguments));
    }

    /**
     * The words of a key that depend on a number of things.
     *
     * @param number {0}, for a choice of singular and plural, and {1}, in Indian groups
     * @param arguments what stands for {2}, {3} … in them
     * @throws java.util.MissingResourceException when no bundle has the key
     */
    public static String counted(String key, long number, String... arguments) {
        List<Object> all = new ArrayList<>();
        all.add(number);
        all.add(Amounts.indian(BigDecimal.valueOf(number), 0));
        all.addAll(List.of(arguments));
        return format(key, all);
    }

    private static String format(String key, List<?> arguments) {
        Spoken now = spoken;
        // Only texts and choices are formatted, so that the locale of numbers is never asked.
        return new MessageFormat(now.bundle().getString(key), Locale.ROOT)
                .format(arguments.toArray());
    }
}
