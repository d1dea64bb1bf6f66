package org.tierwise.app.planning;

import org.tierwise.data.bill.BillLines;
import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.bill.LineItem;
import org.tierwise.data.bill.ReadOptions;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.project.Project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;

/** The line items behind the bill of a project, wherever its files are now. For one thread. */
public final class LinesOfBill implements AutoCloseable {
    private final BillLines lines;
    private final Optional<BundledExamples.Unpacked> example;

    private LinesOfBill(BillLines lines, Optional<BundledExamples.Unpacked> example) {
        this.lines = lines;
        this.example = example;
    }

    /**
     * Opens the files of the bill: where somebody says that they are, else where the project says,
     * else those that come with a bundled example.
     *
     * @param located files or folders that the user chose; may be empty
     * @throws BadInput when they are gone, or are those of another bill
     */
    public static LinesOfBill open(PlanningCase opened, List<Path> located) {
        Project project = opened.project();
        List<Path> named = project.bill().paths().stream().map(Path::of).toList();
        String name = project.name().toLowerCase(Locale.ROOT);
        boolean bundled =
                located.isEmpty()
                        && !named.stream().allMatch(Files::exists)
                        && BundledExamples.names().contains(name);
        if (!bundled) {
            return new LinesOfBill(
                    opened(opened, located.isEmpty() ? named : located), Optional.empty());
        }
        BundledExamples.Unpacked area = BundledExamples.unpack(name);
        try {
            return new LinesOfBill(
                    opened(opened, named.stream().map(area.area().folder()::resolve).toList()),
                    Optional.of(area));
        } catch (RuntimeException e) {
            area.close();
            throw e;
        }
    }

    private static BillLines opened(PlanningCase opened, List<Path> paths) {
        try {
            return BillLines.open(
                    paths,
                    ReadOptions.DEFAULT.withTag(opened.project().bill().tag()),
                    opened.bill());
        } catch (ImportProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Finds the lines of some groups; {@link #page} reads them.
     *
     * @param groups groups of the bill
     * @param days UTC days in which the use began; every day where empty
     * @param progress told which share is done, 0 to 1; what it throws stops the search
     * @return number of lines
     * @throws BadInput when a file cannot be read any more
     */
    public long select(
            Collection<UsageGroup> groups, Set<LocalDate> days, DoubleConsumer progress) {
        try {
            return lines.select(groups, days, progress);
        } catch (ImportProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Some of the lines that {@link #select} found last, by day.
     *
     * @param from number of the first, from 0
     * @param count number of lines at most
     * @param basis basis of their costs; one that the bill can be computed on
     */
    public List<LineItem> page(long from, int count, CostBasis basis) {
        return lines.page(from, count, basis);
    }

    @Override
    public void close() {
        try {
            lines.close();
        } finally {
            example.ifPresent(BundledExamples.Unpacked::close);
        }
    }
}
