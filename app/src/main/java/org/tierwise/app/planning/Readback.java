package org.tierwise.app.planning;

import org.tierwise.exports.readback.EditedInput;
import org.tierwise.exports.readback.EditedWorkbook;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.project.Project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an edited workbook means for its project.
 *
 * @param differences what was changed in the workbook
 * @param project the project with everything applied that it can hold
 */
public record Readback(List<Difference> differences, Project project) {
    /**
     * A change.
     *
     * @param input what was changed
     * @param applied whether the project holds it now
     * @param note why it is not applied, or what else a reader must know; may be empty
     */
    public record Difference(EditedInput input, boolean applied, String note) {}

    public Readback {
        differences = List.copyOf(differences);
    }

    /**
     * Compares and applies.
     *
     * @param catalogue the catalogue of the project, at list prices
     * @throws BadInput when a changed value breaks a rule of a project
     */
    public static Readback of(EditedWorkbook workbook, Project project, Catalogue catalogue) {
        List<Difference> differences = new ArrayList<>();
        Project changed = project;
        List<ProjectInput> known = ProjectInput.of(project, catalogue);
        for (EditedInput input : workbook.inputs()) {
            if (input.changed()) {
                Optional<ProjectInput> held =
                        known.stream().filter(one -> one.name().equals(input.name())).findFirst();
                changed = held.isPresent() ? applied(changed, held.get(), input) : changed;
                differences.add(
                        new Difference(
                                input,
                                held.isPresent(),
                                held.map(h -> stale(h, input, project))
                                        .orElse("neither the project nor its catalogue has it")));
            }
        }
        for (EditedInput nodes : workbook.nodes()) {
            if (nodes.changed()) {
                changed = pinned(changed, nodes, "nodes");
                differences.add(new Difference(nodes, true, "pinned in every scenario"));
            }
        }
        for (EditedInput term : workbook.terms()) {
            if (term.changed()) {
                changed = pinned(changed, term, "term");
                differences.add(new Difference(term, true, "pinned in every scenario"));
            }
        }
        return new Readback(differences, changed);
    }

    private static Project applied(Project project, ProjectInput held, EditedInput input) {
        try {
            return held.with().apply(project, input.now());
        } catch (IllegalArgumentException e) {
            throw new BadInput("%s: %s".formatted(input.place(), e.getMessage()), e);
        }
    }

    private static Project pinned(Project project, EditedInput input, String what) {
        return Settings.apply(
                project,
                "%s.%s=%s"
                        .formatted(
                                input.name(),
                                what,
                                input.now().stripTrailingZeros().toPlainString()));
    }

    /** Says so where the project has moved on since the export. */
    private static String stale(ProjectInput held, EditedInput input, Project project) {
        Optional<BigDecimal> value = held.value().apply(project);
        return value.isEmpty() || value.get().compareTo(input.exported()) == 0
                ? ""
                : "the project has moved on to %s since the export"
                        .formatted(value.get().toPlainString());
    }
}
