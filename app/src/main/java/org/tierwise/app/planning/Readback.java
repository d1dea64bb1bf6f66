package org.tierwise.app.planning;

import org.tierwise.exports.readback.EditedInput;
import org.tierwise.exports.readback.EditedWorkbook;
import org.tierwise.exports.workbook.Name;
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
     * @throws BadInput when a changed value breaks a rule of a project
     */
    public static Readback of(EditedWorkbook workbook, Project project) {
        List<Difference> differences = new ArrayList<>();
        Project changed = project;
        for (EditedInput input : workbook.inputs()) {
            if (input.changed()) {
                Optional<ProjectInput> held =
                        ProjectInput.of(project).stream()
                                .filter(one -> one.name().equals(input.name()))
                                .findFirst();
                changed = held.isPresent() ? applied(changed, held.get(), input) : changed;
                differences.add(
                        new Difference(
                                input,
                                held.isPresent(),
                                held.map(h -> stale(h, input, project))
                                        .orElseGet(() -> why(input))));
            }
        }
        for (EditedInput nodes : workbook.nodes()) {
            if (nodes.changed()) {
                changed = pinned(changed, nodes);
                differences.add(new Difference(nodes, true, "pinned in every scenario"));
            }
        }
        for (EditedInput term : workbook.terms()) {
            if (term.changed()) {
                differences.add(
                        new Difference(
                                term,
                                false,
                                "the plan chooses terms; commitmentMonths limits them"));
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

    private static Project pinned(Project project, EditedInput nodes) {
        return Settings.apply(
                project,
                "%s.nodes=%s"
                        .formatted(nodes.name(), nodes.now().stripTrailingZeros().toPlainString()));
    }

    /** Says so where the project has moved on since the export. */
    private static String stale(ProjectInput held, EditedInput input, Project project) {
        Optional<BigDecimal> value = held.value().apply(project);
        return value.isEmpty() || value.get().compareTo(input.exported()) == 0
                ? ""
                : "the project has moved on to %s since the export"
                        .formatted(value.get().toPlainString());
    }

    private static String why(EditedInput input) {
        return input.name().equals(Name.STAGING_ON)
                ? "whether staging is bought is said by the groups of the project"
                : "belongs to the price catalogue";
    }
}
