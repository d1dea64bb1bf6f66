package org.tierwise.app.desktop;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.joda.money.CurrencyUnit;
import org.tierwise.app.desktop.bill.BillView;
import org.tierwise.app.desktop.compare.CompareView;
import org.tierwise.app.desktop.controls.Inspector;
import org.tierwise.app.desktop.controls.Lead;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.demand.DemandView;
import org.tierwise.app.desktop.files.FilesViewModel;
import org.tierwise.app.desktop.palette.PaletteView;
import org.tierwise.app.desktop.palette.PaletteViewModel;
import org.tierwise.app.desktop.plan.PlanView;
import org.tierwise.app.desktop.proposal.ProposalView;
import org.tierwise.app.desktop.topology.TopologyView;
import org.tierwise.app.desktop.tour.TourStop;
import org.tierwise.app.desktop.tour.TourView;
import org.tierwise.app.desktop.tour.TourViewModel;
import org.tierwise.app.desktop.welcome.NewProjectViewModel;
import org.tierwise.app.desktop.welcome.WelcomeView;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.jobs.JobControl;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCase;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** The frame: bar above, steps left, work, details right, strip below. */
public final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /** What stands beside the work once a project is open. */
    private record Frame(Node navigation, Inspector inspector) {}

    private final WorkspaceViewModel workspace;
    private final ScreenModels models;
    private final Map<Step, Node> screens = new EnumMap<>(Step.class);
    private final BorderPane root = new BorderPane();
    private final StackPane left = new StackPane();
    private final StackPane work = new StackPane();
    private final StackPane right = new StackPane();
    private Optional<Frame> frame = Optional.empty();
    private final Node welcome;
    private final Scene scene;
    private CurrencyUnit currency = Money.currency();
    private final FileActions actions;
    private final TourViewModel tour;

    MainWindow(WorkspaceViewModel workspace, ScreenModels models, FilesViewModel files) {
        this.workspace = workspace;
        workspace.themeProperty().get().install();
        actions = new FileActions(workspace, files, this::window);
        this.models = models;
        NewProjectViewModel newProject =
                new NewProjectViewModel(
                        (name, reading) -> openNew(name, reading, files),
                        actions::open,
                        Jobs.ofWindow());
        tour =
                new TourViewModel(
                        this::onceOpen,
                        workspace::showsExample,
                        stop -> workspace.goTo(stepOf(stop)),
                        files::rememberTour);
        welcome =
                new WelcomeView(
                                new WelcomeView.Actions(
                                        actions::open,
                                        tour::start,
                                        actions::open,
                                        actions::recover,
                                        files::discard,
                                        files::forget),
                                files.recentProjects(),
                                files.left(),
                                files.tourIsSeen(),
                                newProject,
                                workspace.jobs().currentProperty(),
                                workspace.problemProperty())
                        .node();
        Jumps jumps =
                new Jumps(workspace, () -> frame.orElseThrow().inspector(), this::shown, models);
        root.addEventHandler(Lead.TO, lead -> jumps.to(lead.destination()));
        PaletteViewModel palette =
                new PaletteViewModel(
                        new WindowCommands(workspace, models, actions, jumps, tour)::all);
        scene =
                new Scene(
                        new StackPane(root, new TourView(tour, root), new PaletteView(palette)),
                        WIDTH,
                        HEIGHT);
        root.setTop(
                new VBox(
                        new TopBar(workspace, files.dirtyProperty(), actions, palette::open),
                        new Notice(files.problemProperty(), "danger"),
                        new Notice(files.noteProperty(), "attention"),
                        openProblem()));
        // Tab goes through the places in the order in which they are set.
        root.setLeft(left);
        root.setCenter(work);
        root.setRight(right);
        root.setBottom(new StatusStrip(workspace));
        workspace.themeProperty().subscribe(theme -> theme.apply(scene));
        workspace.document().projectProperty().subscribe(this::show);
        workspace.stepProperty().subscribe(step -> show());
        workspace.stepProperty().subscribe(step -> files.tell("")); // A note is about what showed.
        Shortcuts.install(scene, workspace, models, actions, palette, tour);
        Drops.accept(scene, actions, newProject, () -> shown() == welcome, this::readLogs);
    }

    private void onceOpen(Runnable action) {
        if (workspace.isOpen()) {
            action.run();
        } else {
            actions.openExample(action);
        }
    }

    /** Where somebody is on the tour; absent while there is none. */
    Optional<TourStop> tourStop() {
        return tour.stopProperty().get();
    }

    /** Goes on with a tour that was begun in the window before. */
    void goOnWithTour(TourStop reached) {
        tour.goOnAt(reached);
    }

    private static Step stepOf(TourStop stop) {
        return switch (stop) {
            case BILL -> Step.BILL;
            case DEMAND -> Step.DEMAND;
            case TOPOLOGY -> Step.TOPOLOGY;
            case PLAN, ROAD, FIND -> Step.PLAN;
        };
    }

    /** Opens a new project with the branding that was kept; when that is damaged, it is said. */
    private void openNew(
            String name, Function<JobControl, PlanningCase> reading, FilesViewModel files) {
        AtomicReference<String> unread = new AtomicReference<>("");
        workspace.open(
                name,
                control -> models.proposal().branding().begin(reading.apply(control), unread::set),
                () -> {
                    files.opened(Optional.empty());
                    workspace.document().markUnsaved();
                    files.tell(Objects.requireNonNull(unread.get()));
                });
    }

    private boolean readLogs(List<Path> paths) {
        boolean wanted = shown() == screens.get(Step.DEMAND);
        if (wanted) {
            models.demand().readLogs(paths);
        }
        return wanted;
    }

    private Window window() {
        return scene.getWindow();
    }

    /** Why another project could not be opened while one is; the welcome screen has its own. */
    private Notice openProblem() {
        return new Notice(
                workspace
                        .problemProperty()
                        .flatMap(problem ->
                                workspace
                                        .document()
                                        .projectProperty()
                                        .map(opened -> opened.isPresent() ? problem : "")),
                "danger");
    }

    /** The scene, themed and alive. */
    public Scene scene() {
        return scene;
    }

    /** Opens the project of a path. */
    void open(String path) {
        actions.open(path);
    }

    private void show() {
        if (!Money.currency().equals(currency)) {
            screens.clear(); // Titles of columns and charts name the currency.
            currency = Money.currency();
        }
        boolean open = workspace.document().projectProperty().get().isPresent();
        if (open) {
            frame = Optional.of(frame.orElseGet(this::frame));
        }
        put(frame.filter(f -> open).map(Frame::navigation), left);
        put(frame.filter(f -> open).map(Frame::inspector), right);
        put(
                Optional.of(
                        open
                                ? screens.computeIfAbsent(
                                        workspace.stepProperty().get(), this::screen)
                                : welcome),
                work);
    }

    private static void put(Optional<Node> shown, Pane place) {
        List<Node> wanted = shown.stream().toList();
        if (!place.getChildren().equals(wanted)) {
            place.getChildren().setAll(wanted);
        }
    }

    /** The screen that shows. */
    private Node shown() {
        return work.getChildren().getFirst();
    }

    private Frame frame() {
        return new Frame(
                new Navigation(workspace),
                new Inspector(workspace.inspectionProperty(), workspace::type));
    }

    private Node screen(Step step) {
        Runnable toPlan = () -> workspace.goTo(Step.PLAN);
        return switch (step) {
            case BILL ->
                    new BillView(
                                    models.bill(),
                                    models.lines(),
                                    workspace.inspectionProperty(),
                                    workspace.themeProperty())
                            .node();
            case DEMAND ->
                    new DemandView(models.demand(), workspace.inspectionProperty(), workspace::type)
                            .node();
            case TOPOLOGY ->
                    new TopologyView(
                                    models.topology(),
                                    models.pins(),
                                    workspace.inspectionProperty(),
                                    workspace::inspectProject,
                                    workspace.jobs())
                            .node();
            case PLAN ->
                    new PlanView(
                                    models.plan(),
                                    models.reasons(),
                                    models.front(),
                                    models.pins(),
                                    workspace.inspectionProperty(),
                                    workspace.themeProperty())
                            .node();
            case COMPARE ->
                    new CompareView(
                                    models.compare(),
                                    models.whatIf(),
                                    models.providers(),
                                    workspace.inspectionProperty(),
                                    workspace.themeProperty(),
                                    toPlan)
                            .node();
            case PROPOSAL -> new ProposalView(models.proposal(), toPlan).node();
        };
    }
}
