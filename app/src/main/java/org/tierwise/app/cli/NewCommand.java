package org.tierwise.app.cli;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.NewProject;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.planning.TrafficFigures;
import org.tierwise.app.project.ProjectFile;
import org.tierwise.app.project.ProjectFileProblem;
import org.tierwise.app.templates.ApplicationTemplates;
import org.tierwise.app.text.Numbers;
import org.tierwise.data.bill.Progress;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.model.project.MappedCost;
import org.tierwise.model.project.ProjectAnalysis;
import org.tierwise.model.traffic.TrafficProfile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Makes a project from raw files. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Makes a project from a bill and traffic.")
final class NewCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "OUT.tierwise", description = "project to write; must not exist")
    private Path out = Path.of("");

    @Option(
            names = "--bill",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "files or folders of the bill")
    private List<Path> bill = new ArrayList<>();

    @Option(
            names = "--traffic",
            arity = "1..*",
            paramLabel = "PATH",
            description = "access logs, instead of --page-views")
    private List<Path> traffic = new ArrayList<>();

    @Option(
            names = "--page-views",
            paramLabel = "N",
            converter = NumberConverter.class,
            description = "page views a month, for example 40900000 or 40.9M")
    private @Nullable Double pageViews;

    @Option(
            names = "--users",
            paramLabel = "N",
            converter = NumberConverter.class,
            description = "users a month; needed beside --page-views")
    private @Nullable Double users;

    @Option(
            names = "--zone",
            defaultValue = "Asia/Kolkata",
            description =
                    "zone of the clock that the hours of access logs are shown on"
                            + " (${DEFAULT-VALUE})")
    private String zone = "Asia/Kolkata";

    @Option(
            names = "--catalogue",
            paramLabel = "ID",
            description = "price catalogue; see tierwise catalogue list")
    private String catalogue = Catalogues.defaultId();

    @Option(
            names = "--template",
            paramLabel = "NAME",
            description = "kind of application: django-shop, magento-shop, wordpress, node-api")
    private String template = ApplicationTemplates.ids().getFirst();

    @Option(
            names = "--exchange-rate",
            paramLabel = "RATE",
            description = "units of the catalogue's currency for one of the bill's")
    private @Nullable BigDecimal rate;

    @Override
    public Integer call() {
        if (Files.exists(out)) {
            throw new BadInput(out + ": exists already; name a new file");
        }
        PlanningCase made =
                new NewProject(
                                name(),
                                bill,
                                profile(),
                                ApplicationTemplates.of(template),
                                catalogue,
                                Optional.ofNullable(rate))
                        .open();
        ProjectAnalysis analysis = made.analyse(made.project().scenarios().getFirst());
        try {
            ProjectFile.write(out, made.contents(), PlanningRun.VERSION);
        } catch (IOException | ProjectFileProblem e) {
            throw new BadInput("%s: cannot be written: %s".formatted(out, e.getMessage()), e);
        }
        tell(made, analysis);
        return ExitCode.DONE;
    }

    private TrafficProfile profile() {
        if (traffic.isEmpty() == (pageViews == null)) {
            throw new BadInput("give either --traffic PATH, or --page-views N with --users N");
        }
        if (pageViews == null) {
            return TrafficFigures.logged(
                    traffic,
                    users == null ? 0 : users,
                    TimeZones.of("--zone", zone),
                    Progress.NONE);
        }
        if (users == null) {
            throw new BadInput("--page-views: give --users as well, for example --users 870000");
        }
        return TrafficFigures.typed(pageViews, users);
    }

    private String name() {
        return String.valueOf(out.getFileName()).replaceFirst("\\.tierwise$", "");
    }

    private void tell(PlanningCase made, ProjectAnalysis analysis) {
        PrintWriter text = Streams.out(spec);
        MappedCost mapped = analysis.mapped();
        text.println(
                "%s: %s, %s page views/s to carry"
                        .formatted(
                                out,
                                Numbers.count(made.project().components().size(), "component"),
                                Numbers.brief(analysis.problem().designRate())));
        if (!made.project().kept().isEmpty()) {
            text.println(
                    "stays where it is and goes on costing the same: "
                            + String.join(", ", made.project().kept()));
        }
        if (mapped.unmappedGroups() > 0) {
            text.println(
                    "unmapped: %s, %s"
                            .formatted(
                                    Numbers.count(mapped.unmappedGroups(), "group"),
                                    mapped.unmapped()));
        }
        analysis.warnings().forEach(warning -> text.println("note: " + warning));
        text.println("next: tierwise plan " + out);
    }
}
