package org.tierwise.app.project;

import org.tierwise.model.bill.Bill;
import org.tierwise.model.project.Project;

import java.util.Optional;

/**
 * What a project file holds: all that is needed to plan on another computer.
 *
 * @param project what was put in
 * @param bill the bill as it was read, by usage group; its line items stay where they are
 * @param catalogue JSON of the price catalogue, where it is none of the bundled ones
 */
public record ProjectContents(Project project, Bill bill, Optional<String> catalogue) {}
