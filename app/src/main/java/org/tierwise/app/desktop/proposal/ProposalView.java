package org.tierwise.app.desktop.proposal;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.NeedsPlan;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tabs;
import org.tierwise.app.desktop.words.Words;

import java.util.function.Supplier;

/** The pages on the left; files, checks and notes on the right. */
public final class ProposalView {
    private static final double OPTIONS = 372;

    private final ProposalViewModel model;
    private final Runnable toPlan;

    /**
     * @param toPlan leads to the step that makes a plan
     */
    public ProposalView(ProposalViewModel model, Runnable toPlan) {
        this.model = model;
        this.toPlan = toPlan;
    }

    /** The screen. */
    public Node node() {
        return NeedsPlan.of(
                this::planned, model.plannedProperty(), Words.of("proposal.needsPlan"), toPlan);
    }

    private Node planned() {
        Node pages = new PagesPane(model.pages()).node();
        HBox.setHgrow(pages, Priority.ALWAYS);
        HBox work = new HBox(pages, options());
        work.getStyleClass().add("side-by-side");
        VBox screen = Screens.of(model.headlines(), work);
        screen.setAccessibleText(Words.of("step.proposal"));
        return screen;
    }

    private Node options() {
        TabPane tabs =
                new TabPane(
                        tab("proposal.files", this::export),
                        tab("branding.title", () -> new BrandingPane(model.branding()).node()),
                        tab("parts.title", () -> new PartsPane(model.parts()).node()));
        tabs.setMinWidth(OPTIONS);
        tabs.setPrefWidth(OPTIONS);
        return tabs;
    }

    private Node export() {
        return new VBox(
                24,
                new ExportPane(model.export(), model::openFolder).node(),
                part(Words.of("proposal.checks"), checks()),
                part(Words.of("proposal.coverNotes"), notes()));
    }

    private static Tab tab(String title, Supplier<Node> content) {
        return Tabs.of(Words.of(title), () -> scrolled(content.get()));
    }

    private static Node scrolled(Node content) {
        VBox options = new VBox(content);
        options.getStyleClass().add("options");
        ScrollPane scroll = new ScrollPane(options);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    private static Node part(String title, Node content) {
        return new VBox(8, Screens.title(title), content);
    }

    private Node checks() {
        VBox lines = new VBox(8);
        Runnable fill =
                () -> lines.getChildren().setAll(model.checks().stream().map(this::line).toList());
        model.checks().subscribe(fill);
        fill.run();
        return lines;
    }

    private Node line(ProposalCheck check) {
        Label sign = new Label(check.sign());
        sign.getStyleClass().addAll("step-sign", check.passed() ? "sign-done" : "sign-needs_you");
        VBox words = new VBox(wrapped(check.name()), Screens.quiet(check.finding()));
        HBox line = new HBox(8, sign, words);
        line.setAccessibleText(
                Words.of(
                        check.passed() ? "proposal.checkPassed" : "proposal.checkOpen",
                        check.name(),
                        check.finding()));
        return line;
    }

    private Node notes() {
        VBox lines = new VBox(8);
        Runnable fill =
                () ->
                        lines.getChildren()
                                .setAll(model.notes().stream().map(ProposalView::wrapped).toList());
        model.notes().subscribe(fill);
        fill.run();
        return lines;
    }

    private static Label wrapped(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
