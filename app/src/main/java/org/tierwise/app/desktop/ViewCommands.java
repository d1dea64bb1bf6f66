package org.tierwise.app.desktop;

import org.tierwise.app.desktop.palette.Command;
import org.tierwise.app.desktop.tour.TourViewModel;
import org.tierwise.app.desktop.words.Language;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.money.ExchangeRate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Commands of how the window looks and speaks, and its tour. */
final class ViewCommands {
    private final WorkspaceViewModel workspace;
    private final TourViewModel tour;

    ViewCommands(WorkspaceViewModel workspace, TourViewModel tour) {
        this.workspace = workspace;
        this.tour = tour;
    }

    /** The commands as they are now. */
    List<Command> all() {
        List<Command> all = new ArrayList<>();
        all.add(
                Command.of(
                        Words.of("palette.view"),
                        Words.of("palette.tour"),
                        Words.of("palette.tourWords"),
                        tour::start));
        all.add(
                Command.of(
                                Words.of("palette.view"),
                                Words.of("palette.theme"),
                                Words.of("palette.themeWords"),
                                workspace::switchTheme)
                        .keys("Ctrl+D"));
        all.add(
                Command.of(
                                Words.of("palette.view"),
                                Words.of("palette.themeOfSystem"),
                                Words.of("palette.themeWords"),
                                () -> workspace.chosenThemeProperty().set(Optional.empty()))
                        .when(() -> workspace.chosenThemeProperty().get().isPresent()));
        for (Language each : Language.values()) {
            all.add(
                    Command.of(
                                    Words.of("palette.view"),
                                    Words.of("bar.language", each.ownName()),
                                    Words.of("palette.languageWords"),
                                    () -> workspace.languageProperty().set(each))
                            .when(() -> each != Words.language() && workspace.isIdle()));
        }
        amounts(all);
        return all;
    }

    private void amounts(List<Command> all) {
        Optional<ExchangeRate> two =
                workspace.rate().filter(rate -> !rate.from().equals(rate.to()));
        for (Money.Side side : Money.Side.values()) {
            two.ifPresent(rate ->
                    all.add(
                            Command.of(
                                            Words.of("palette.view"),
                                            Words.of("bar.amountsIn", side.of(rate).getCode()),
                                            Words.of("palette.amountsWords"),
                                            () -> workspace.amountsProperty().set(side))
                                    .when(() ->
                                            side != workspace.amountsProperty().get()
                                                    && workspace.isIdle())));
        }
    }
}
