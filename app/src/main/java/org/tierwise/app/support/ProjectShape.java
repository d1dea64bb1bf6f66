package org.tierwise.app.support;

import org.tierwise.app.project.ProjectContents;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.project.Project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How large a project is: numbers of things, and no name, text or amount of any. */
final class ProjectShape {
    private ProjectShape() {}

    /** A line for each count. */
    static String of(ProjectContents contents) {
        Map<String, Number> counts = new LinkedHashMap<>();
        Project project = contents.project();
        counts.put("components", project.components().size());
        counts.put("calls", project.components().stream().mapToInt(c -> c.calls().size()).sum());
        counts.put("node groups", project.groups().size());
        counts.put("services by volume", project.services().size());
        counts.put("components that stay", project.kept().size());
        counts.put("calibrations", project.calibrations().size());
        counts.put("agreed prices", project.prices().size());
        counts.put("scenarios", project.scenarios().size());
        counts.put("catalogues of its own", contents.catalogue().isPresent() ? 1 : 0);
        Bill bill = contents.bill();
        counts.put("files of the bill", bill.files().size());
        counts.put("months of the bill", bill.periods().size());
        counts.put("currencies of the bill", bill.currencies().size());
        counts.put("providers of the bill", 1 + bill.others().size());
        counts.put("groups of the bill", bill.groups().size());
        counts.put("lines of the bill", bill.groups().stream().mapToLong(UsageGroup::lines).sum());
        counts.put("days and accounts of the bill", bill.days().size());
        counts.put("invoices of the bill", bill.invoices().size());
        counts.put("warnings of the bill", bill.warnings().size());
        return counts.entrySet().stream()
                .map(count -> "%s: %s%n".formatted(count.getKey(), count.getValue()))
                .collect(Collectors.joining());
    }
}
