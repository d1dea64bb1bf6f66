package org.tierwise.app.planning;

import org.joda.money.CurrencyUnit;
import org.tierwise.app.project.ProjectContents;
import org.tierwise.app.project.ProjectFile;
import org.tierwise.app.project.ProjectFileProblem;
import org.tierwise.app.project.ProjectJson;
import org.tierwise.data.bill.Bills;
import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.bill.ReadOptions;
import org.tierwise.data.catalogue.CatalogueProblem;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.data.catalogue.ExchangeRates;
import org.tierwise.data.instances.InstanceTable;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Opens projects with everything that they refer to. */
public final class PlanningCases {
    private PlanningCases() {}

    /**
     * Opens a project.
     *
     * @param nameOrPath name of a bundled example, or path of a project file
     * @throws BadInput when something cannot be read; the message names file and line
     */
    public static PlanningCase open(String nameOrPath) {
        return open(nameOrPath, List.of());
    }

    /**
     * Opens a project with settings changed.
     *
     * @param nameOrPath name of a bundled example, or path of a project file
     * @param settings changes as {@code name=value}
     * @throws BadInput when something cannot be read or a setting is not understood
     */
    public static PlanningCase open(String nameOrPath, List<String> settings) {
        return variants(nameOrPath, List.of(settings)).getFirst();
    }

    /**
     * Opens a project several times with other settings; settings do not change its bill, which is
     * read once.
     *
     * @param nameOrPath name of a bundled example, or path of a project file
     * @param settings changes as {@code name=value}, for each time
     * @throws BadInput when something cannot be read or a setting is not understood
     */
    static List<PlanningCase> variants(String nameOrPath, List<List<String>> settings) {
        return variants(
                nameOrPath,
                settings,
                (changed, problem) -> {
                    throw problem;
                });
    }

    /**
     * The same, but going on past prices that cannot be used.
     *
     * @param unpriced told of each project whose catalogue cannot be read, or is in a currency that
     *     no known rate joins with the bill's; it is not among the result
     */
    static List<PlanningCase> variants(
            String nameOrPath,
            List<List<String>> settings,
            BiConsumer<Project, BadInput> unpriced) {
        if (BundledExamples.names().contains(nameOrPath)) {
            try (BundledExamples.Unpacked example = BundledExamples.unpack(nameOrPath)) {
                return read(example.project(), settings, unpriced);
            }
        }
        return read(Path.of(nameOrPath), settings, unpriced);
    }

    /**
     * Reads a project without what it refers to.
     *
     * @param nameOrPath name of a bundled example, or path of a project file
     * @throws BadInput when it cannot be read; the message names file and line
     */
    public static Project project(String nameOrPath) {
        if (BundledExamples.names().contains(nameOrPath)) {
            try (BundledExamples.Unpacked example = BundledExamples.unpack(nameOrPath)) {
                return ProjectJson.read(example.project());
            }
        }
        try {
            Path file = Path.of(nameOrPath);
            return ProjectFile.isArchive(file)
                    ? ProjectFile.read(file).project()
                    : ProjectJson.read(file);
        } catch (ProjectFileProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * The catalogue of a project, at list prices.
     *
     * @throws BadInput when project or catalogue cannot be read
     */
    public static Catalogue catalogue(String nameOrPath) {
        if (BundledExamples.names().contains(nameOrPath)) {
            return catalogue(project(nameOrPath), Optional.empty());
        }
        Path file = Path.of(nameOrPath);
        try {
            if (ProjectFile.isArchive(file)) {
                ProjectContents saved = ProjectFile.read(file);
                return catalogue(saved.project(), saved.catalogue());
            }
        } catch (ProjectFileProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
        Project project = project(nameOrPath);
        return catalogue(project, ownCatalogue(project, file));
    }

    /**
     * The exchange rate of a project as it stands in the file and the settings.
     *
     * @throws BadInput when it cannot be read or a setting is not understood
     */
    static ExchangeRate rate(String nameOrPath, List<String> settings) {
        return changed(project(nameOrPath), settings).exchangeRate();
    }

    /**
     * A scenario of a project.
     *
     * @param name its name; the first one where absent
     * @throws BadInput when there is none of that name
     */
    public static Scenario scenario(Project project, Optional<String> name) {
        if (name.isEmpty()) {
            return project.scenarios().getFirst();
        }
        return project.scenario(name.get())
                .orElseThrow(() ->
                        new BadInput(
                                "--scenario %s: project %s has no such scenario; it has %s"
                                        .formatted(
                                                name.get(),
                                                project.name(),
                                                String.join(
                                                        ", ",
                                                        project.scenarios().stream()
                                                                .map(Scenario::name)
                                                                .toList()))));
    }

    private static List<PlanningCase> read(
            Path file, List<List<String>> settings, BiConsumer<Project, BadInput> unpriced) {
        try {
            if (ProjectFile.isArchive(file)) {
                ProjectContents saved = ProjectFile.read(file);
                return priced(
                        saved.project(),
                        settings,
                        saved.bill(),
                        changed ->
                                changed.catalogue().equals(saved.project().catalogue())
                                        ? saved.catalogue()
                                        : ownCatalogue(changed, file),
                        unpriced);
            }
            Project project = ProjectJson.read(file);
            return priced(
                    project,
                    settings,
                    bill(project, file),
                    changed -> ownCatalogue(changed, file),
                    unpriced);
        } catch (ProjectFileProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private static List<PlanningCase> priced(
            Project project,
            List<List<String>> settings,
            Bill bill,
            Function<Project, Optional<String>> ownCatalogue,
            BiConsumer<Project, BadInput> unpriced) {
        List<Project> changed = settings.stream().map(s -> changed(project, s)).toList();
        List<PlanningCase> cases = new ArrayList<>();
        for (Project one : changed) {
            try {
                cases.add(withPrices(one, bill, ownCatalogue.apply(one)));
            } catch (BadInput e) {
                unpriced.accept(one, e);
            }
        }
        return cases;
    }

    /**
     * A case that is open at the prices of a bundled catalogue.
     *
     * @param catalogue id of the catalogue
     * @throws BadInput when there is none of that id, or no known rate joins it with the bill
     */
    static PlanningCase at(PlanningCase opened, String catalogue) {
        if (opened.project().catalogue().equals(catalogue)) {
            return opened;
        }
        PlanningCase priced =
                withPrices(
                        opened.project().withCatalogue(catalogue), opened.bill(), Optional.empty());
        return new PlanningCase(
                priced.project(),
                priced.bill(),
                priced.catalogue(),
                opened.facts(),
                priced.ownCatalogue(),
                opened.day());
    }

    private static PlanningCase withPrices(Project project, Bill bill, Optional<String> own) {
        try {
            Catalogue catalogue = catalogue(project, own);
            return new PlanningCase(
                    withRate(project, bill, catalogue),
                    bill,
                    catalogue,
                    InstanceTable.bundled(),
                    own,
                    LocalDate.now(Clock.systemDefaultZone()));
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private static Catalogue catalogue(Project project, Optional<String> own) {
        boolean bundled = Catalogues.ids().contains(project.catalogue()) || own.isEmpty();
        try {
            return bundled
                    ? Catalogues.load(project.catalogue())
                    : Catalogues.parse(
                            project.catalogue(),
                            own.orElseThrow().getBytes(StandardCharsets.UTF_8));
        } catch (CatalogueProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * The project with the bundled rate between bill and catalogue, where its own joins other
     * currencies.
     */
    private static Project withRate(Project project, Bill bill, Catalogue catalogue) {
        CurrencyUnit sold = catalogue.currency();
        ExchangeRate own = project.exchangeRate();
        CurrencyUnit billed = bill.currency();
        if (billed.equals(sold) || own.joins(billed, sold)) {
            return project;
        }
        try {
            return project.withExchangeRate(
                    ExchangeRates.bundled().joining(billed, sold, own.month()));
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "catalogue %s is in %s, the bill in %s: %s"
                            .formatted(catalogue.id(), sold, billed, e.getMessage()),
                    e);
        }
    }

    private static Project changed(Project project, List<String> settings) {
        Project changed = project;
        for (String setting : settings) {
            changed = Settings.apply(changed, setting);
        }
        return changed;
    }

    private static Bill bill(Project project, Path file) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        List<Path> paths = project.bill().paths().stream().map(folder::resolve).toList();
        try {
            return Bills.read(paths, ReadOptions.DEFAULT.withTag(project.bill().tag()));
        } catch (ImportProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private static Optional<String> ownCatalogue(Project project, Path file) {
        String id = project.catalogue();
        Path beside = file.toAbsolutePath().resolveSibling(id);
        Path own = Files.isRegularFile(beside) ? beside : Path.of(id);
        if (Catalogues.ids().contains(id) || !Files.isRegularFile(own)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(own));
        } catch (IOException e) {
            throw new BadInput("%s: cannot be read: %s".formatted(id, e.getMessage()), e);
        }
    }
}
