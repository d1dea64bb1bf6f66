package org.tierwise.app.desktop.controls;

import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words for how figures came about. */
public final class Provenances {
    private static final List<Provenance> FROM_WEAKEST =
            List.of(
                    Provenance.ASSUMED,
                    Provenance.COMPUTED,
                    Provenance.CALIBRATED,
                    Provenance.MEASURED,
                    Provenance.GIVEN);

    private Provenances() {}

    /** What a badge is known by: {@code given}, {@code measured} … */
    public static String word(Provenance provenance) {
        return provenance.name().toLowerCase(Locale.ROOT);
    }

    /** The word on a badge, in the language of the window. */
    static String inWords(String badge) {
        return Words.of("provenance." + badge);
    }

    /** How a figure came about, in the language of the window. */
    public static String inWords(Provenance provenance) {
        return inWords(word(provenance));
    }

    /** The provenance that says least of some figures. */
    public static Provenance weakest(List<Figure> figures) {
        return figures.stream()
                .map(Figure::provenance)
                .min(Comparator.comparing(FROM_WEAKEST::indexOf))
                .orElse(Provenance.COMPUTED);
    }

    /**
     * A figure as a line of an inspection, to be changed there.
     *
     * @param pointer JSON pointer of the figure in the project file
     */
    public static Inspection.Fact fact(String label, Figure figure, String pointer) {
        return new Inspection.Fact(
                label,
                Units.with(Numbers.brief(figure.value()), figure.unit()),
                word(figure.provenance()),
                figure.source(),
                Optional.of(
                        Inspection.Editable.of(
                                pointer, figure.value(), Units.name(figure.unit()))));
    }

    /** A figure as a line of an inspection. */
    public static Inspection.Fact fact(String label, Figure figure) {
        return new Inspection.Fact(
                label,
                Units.with(Numbers.brief(figure.value()), figure.unit()),
                word(figure.provenance()),
                figure.source());
    }
}
