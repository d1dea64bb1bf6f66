package org.tierwise.app.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What fits is found by words, the best first, and what was used last comes before its equals. */
class PaletteViewModelTest {
    private final List<String> done = new ArrayList<>();
    private boolean canUndo;
    private final PaletteViewModel palette =
            new PaletteViewModel(() ->
                    List.of(
                            command("Project", "Save project", "file"),
                            command("Project", "Save project as…", "file"),
                            command("Plan", "Solve", "search cheapest"),
                            command("Plan", "Response times", ""),
                            command("Compare", "Plan all scenarios", "what if"),
                            command("Topology", "Show as-is", "today"),
                            command("Changes", "Undo", "").when(() -> canUndo),
                            command("mysql", "Memory of every node: 64 GB", "")));

    private Command command(String place, String title, String words) {
        return Command.of(place, title, words, () -> done.add(title));
    }

    @Test
    void theBeginningOfATitleBeatsTheBeginningOfAWordAndThatBeatsLetters() {
        assertThat(found("s"))
                .containsExactly(
                        "Save project",
                        "Save project as…",
                        "Solve",
                        "Show as-is",
                        "Plan all scenarios");
        assertThat(found("plan")).startsWith("Plan all scenarios").contains("Solve");
        assertThat(found("pas")).first().isEqualTo("Plan all scenarios");
    }

    @Test
    void everyWordMustFitInAnyOrder() {
        assertThat(found("as save")).containsExactly("Save project as…");
        assertThat(found("memory mysql")).containsExactly("Memory of every node: 64 GB");
        assertThat(found("SOLVE zebra")).isEmpty();
        assertThat(found("is")).startsWith("Show as-is");
    }

    @Test
    void otherWordsFindItToo() {
        assertThat(found("cheap")).containsExactly("Solve");
    }

    @Test
    void whatCannotBeDoneNowIsNotOffered() {
        assertThat(found("undo")).isEmpty();
        canUndo = true;
        assertThat(found("undo")).containsExactly("Undo");
    }

    @Test
    void enterDoesTheChosenOneAndItComesFirstNextTime() {
        palette.open();
        palette.queryProperty().set("save");
        palette.move(1);
        palette.run();

        assertThat(done).containsExactly("Save project as…");
        assertThat(palette.openProperty().get()).isFalse();
        assertThat(palette.found()).isEmpty();
        assertThat(found("")).first().isEqualTo("Save project as…");
        assertThat(found("save")).first().isEqualTo("Save project as…");
        assertThat(found("solve")).first().isEqualTo("Solve");
    }

    @Test
    void theChoiceGoesRoundAndStartsAgainWithEachLetter() {
        palette.open();
        palette.move(-1);
        assertThat(palette.chosenProperty().get()).isEqualTo(palette.found().size() - 1);
        assertThat(palette.inWords()).isEqualTo("Memory of every node: 64 GB, mysql, 7 of 7");
        palette.move(1);
        assertThat(palette.chosenProperty().get()).isZero();

        palette.move(1);
        palette.queryProperty().set("so");
        assertThat(palette.chosenProperty().get()).isZero();
    }

    @Test
    void nothingHappensWhereNothingFits() {
        palette.open();
        palette.queryProperty().set("qqq");
        palette.move(1);
        palette.run();

        assertThat(done).isEmpty();
        assertThat(palette.openProperty().get()).isTrue();
        assertThat(palette.inWords()).isEqualTo("Nothing fits");
    }

    private List<String> found(String query) {
        palette.open();
        palette.queryProperty().set(query);
        List<String> titles = palette.found().stream().map(Command::title).toList();
        palette.close();
        return titles;
    }
}
