package org.tierwise.app.planning;

import org.tierwise.model.project.Scenario;
import org.tierwise.solver.SolveOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A variant, solved.
 *
 * @param variant the variant
 * @param run its plan, or why there is none
 */
public record VariantRun(Variant variant, PlanningRun run) {
    /**
     * Solves variants of one project, one after the other.
     *
     * @param nameOrPath name of a bundled example, or path of a project file
     * @param options time and seed of each
     * @param cancelled asked often; true ends with the variants that are solved
     * @throws BadInput when the project cannot be read or a variant is not understood
     */
    public static List<VariantRun> solve(
            String nameOrPath,
            List<Variant> variants,
            SolveOptions options,
            BooleanSupplier cancelled) {
        List<PlanningCase> cases =
                PlanningCases.variants(
                        nameOrPath, variants.stream().map(Variant::settings).toList());
        SolveOptions each = options.remembering();
        List<VariantRun> runs = new ArrayList<>();
        for (int i = 0; i < cases.size() && !cancelled.getAsBoolean(); i++) {
            PlanningCase opened = cases.get(i);
            Variant variant = variants.get(i);
            Scenario scenario = PlanningCases.scenario(opened.project(), variant.scenario());
            runs.add(
                    new VariantRun(
                            variant,
                            PlanningRun.of(opened, scenario, each, progress -> {}, cancelled)));
        }
        return runs;
    }
}
