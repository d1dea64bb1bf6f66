package org.tierwise.app.planning;

import com.fasterxml.jackson.databind.JsonNode;

import org.tierwise.app.project.ProjectJson;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Planning problems of one scenario with every uncertain figure drawn anew, each on its own.
 *
 * @param figures the uncertain figures
 * @param problems one problem for each future
 */
public record Futures(List<UncertainFigure> figures, List<PlanningProblem> problems) {
    public Futures {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    /**
     * Draws futures.
     *
     * @param opened the project with bill and catalogue
     * @param scenario scenario of the project
     * @param count number of futures
     * @param random where the draws come from
     */
    static Futures draw(PlanningCase opened, Scenario scenario, int count, RandomGenerator random) {
        List<UncertainFigure> figures = UncertainFigure.of(opened.project(), scenario);
        JsonNode tree = ProjectJson.tree(opened.project());
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            JsonNode drawn = tree.deepCopy();
            for (UncertainFigure figure : figures) {
                figure.put(drawn, figure.at(random.nextGaussian()));
            }
            projects.add(ProjectJson.of(drawn));
        }
        return new Futures(
                figures,
                projects.parallelStream()
                        .map(project ->
                                opened.withProject(project)
                                        .analyse(project.scenario(scenario.name()).orElseThrow())
                                        .problem())
                        .toList());
    }
}
