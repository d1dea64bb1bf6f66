package org.tierwise.model.comparison;

import java.util.List;

/**
 * What was planned beside the proposal itself.
 *
 * @param scenarios scenarios and variants, side by side
 * @param swings what each assumption does to the saving, the one that moves it most first
 */
public record WhatIf(List<ScenarioOutcome> scenarios, List<Swing> swings) {
    /** Nothing was planned beside it. */
    public static final WhatIf NONE = new WhatIf(List.of(), List.of());

    public WhatIf {
        scenarios = List.copyOf(scenarios);
        swings = List.copyOf(swings);
    }
}
