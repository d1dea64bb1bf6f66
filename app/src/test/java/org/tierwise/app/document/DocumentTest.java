package org.tierwise.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.project.ProjectJson;
import org.tierwise.model.bill.ComponentMapping;
import org.tierwise.model.bill.MappingRule;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person says of a charge is remembered, and can be taken back. */
class DocumentTest {
    private static final PlanningCase CLOVIA = PlanningCases.open("clovia");
    private static final UsageGroup DNS =
            CLOVIA.bill().groups().stream()
                    .filter(g -> g.service().equals("AmazonRoute53") && !g.isTax())
                    .findFirst()
                    .orElseThrow();

    private final List<String> problems = new ArrayList<>();
    private final Document document = new Document(new Jobs(Runnable::run, Runnable::run));

    @BeforeEach
    void open() {
        document.open(OpenedProject.of(CLOVIA));
    }

    @Test
    void aRemappingMovesTheCostAndTheTotalStays() {
        document.edit(new Remapping(DNS, "worker"));

        assertThat(opened().analysis().mapping().componentOf(DNS)).contains("worker");
        assertThat(project().mapping().rules())
                .hasSize(CLOVIA.project().mapping().rules().size() + 1);
        assertThat(opened().analysis().mapped().unmapped())
                .isEqualTo(OpenedProject.of(CLOVIA).analysis().mapped().unmapped());
    }

    /** Otherwise leaving a charge out of the project would look like a saving. */
    @Test
    void chargesThatTheProjectNeverNamesAreWarnedOf() {
        document.edit(project -> {
            List<MappingRule> rules =
                    project.mapping().rules().stream()
                            .filter(rule -> !rule.component().equals("mail"))
                            .toList();
            return project.withMapping(new ComponentMapping(rules));
        });

        assertThat(opened().analysis().warnings()).anyMatch(w -> w.endsWith("messaging USD 22.60"));
        assertThat(OpenedProject.of(CLOVIA).analysis().warnings())
                .noneMatch(w -> w.contains("nothing for"));
    }

    @Test
    void theFileRemembersIt(@TempDir Path folder) throws IOException {
        document.edit(new Remapping(DNS, "worker"));
        Path file = folder.resolve("clovia.tierwise");
        Files.writeString(file, ProjectJson.write(project()));

        Project read = ProjectJson.read(file);

        assertThat(read).isEqualTo(project());
        assertThat(read.mapping().componentOf(DNS)).contains("worker");
    }

    @Test
    void undoAndRedoKeepTheScenario() {
        Scenario other = CLOVIA.project().scenarios().getLast();
        document.edit(new Remapping(DNS, "worker"));
        document.lookAt(other.name(), problems::add);

        document.undo();
        assertThat(project()).isEqualTo(CLOVIA.project());
        assertThat(opened().analysis().scenario()).isEqualTo(other);

        document.redo();
        assertThat(project().mapping().componentOf(DNS)).contains("worker");
        document.redo();
        assertThat(project().mapping().componentOf(DNS)).contains("worker");
    }

    @Test
    void anotherProjectHasAnotherHistory() {
        document.edit(new Remapping(DNS, "worker"));
        document.open(OpenedProject.of(CLOVIA));

        document.undo();

        assertThat(project()).isEqualTo(CLOVIA.project());
    }

    @Test
    void aPlanIsOfTheProjectAsItWas() {
        long before = document.revision();

        document.edit(new Remapping(DNS, "worker"));
        document.edit(project -> project);

        assertThat(document.revision()).isGreaterThan(before);
        assertThat(document.planProperty().get()).isEqualTo(Optional.empty());
    }

    @Test
    void aChangeThatCannotBePlannedChangesNothing() {
        document.edit(
                project -> {
                    throw new IllegalArgumentException("no");
                },
                problems::add);
        document.edit(DocumentTest::atACostThatTheBillLacks, problems::add);
        document.undo();

        assertThat(problems).containsExactly("no", "the bill does not hold its net cost");

        assertThat(project()).isEqualTo(CLOVIA.project());
    }

    private static Project atACostThatTheBillLacks(Project project) {
        ObjectNode tree = (ObjectNode) ProjectJson.tree(project);
        tree.withObject("/bill").put("basis", "NET");
        return ProjectJson.of(tree);
    }

    private OpenedProject opened() {
        return document.projectProperty().get().orElseThrow();
    }

    private Project project() {
        return opened().planningCase().project();
    }
}
