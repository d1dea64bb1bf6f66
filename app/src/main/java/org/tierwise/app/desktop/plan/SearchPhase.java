package org.tierwise.app.desktop.plan;

import org.tierwise.app.desktop.words.Words;

/** What the solver says that it is at, in the language of the window. */
final class SearchPhase {
    private SearchPhase() {}

    static String inWords(String phase) {
        return switch (phase) {
            case "pricing and evaluating choices" -> Words.of("plan.phase.pricing");
            case "proving" -> Words.of("plan.phase.proving");
            case "searching" -> Words.of("plan.phase.searching");
            default -> phase;
        };
    }
}
