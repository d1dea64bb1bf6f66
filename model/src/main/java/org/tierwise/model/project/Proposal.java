package org.tierwise.model.project;

import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.plan.PlanResult;

import java.time.ZonedDateTime;

/**
 * What goes to the customer.
 *
 * @param analysis project, bill, demand and problem
 * @param result the plan and its proof
 * @param comparison as-is against to-be
 * @param madeAt when the proposal was made
 * @param version version of the program
 */
public record Proposal(
        ProjectAnalysis analysis,
        PlanResult.Found result,
        Comparison comparison,
        ZonedDateTime madeAt,
        String version) {}
