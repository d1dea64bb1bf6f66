package org.tierwise.app.desktop.bill;

import org.tierwise.model.bill.MappingRule;
import org.tierwise.model.demand.ComponentTemplate;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.ProjectAnalysis;
import org.tierwise.model.project.ServiceRule;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The components of a project, and the other names under which its charges are counted. */
final class Payers {
    private Payers() {}

    static List<String> of(ProjectAnalysis analysis) {
        Project project = analysis.project();
        return Stream.of(
                        project.components().stream().map(ComponentTemplate::name).toList(),
                        project.services().stream().map(ServiceRule::component).toList(),
                        project.kept(),
                        project.mapping().rules().stream().map(MappingRule::component).toList(),
                        analysis.mapped().byComponent().keySet())
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
