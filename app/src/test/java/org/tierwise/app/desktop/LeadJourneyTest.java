package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.tierwise.app.desktop.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** One person follows figures of the comparison to where they come from, and never types. */
class LeadJourneyTest extends OneWindowJourney {
    @Test
    void everyAmountLeadsToItsSource() throws Exception {
        solveTheExample();
        go(KeyCode.DIGIT5);
        compare("mysql");
        follow(Words.of("lead.charges", "mysql"));
        assertThat(workspace().stepProperty().get()).isEqualTo(Step.BILL);
        assertThat(rows("bill.charges")).isNotEmpty().allMatch(row -> row.contains("mysql"));

        go(KeyCode.DIGIT5);
        compare("mysql");
        follow(Words.of("lead.ordered", "mysql"));
        assertThat(workspace().stepProperty().get()).isEqualTo(Step.PLAN);
        assertThat(workspace().inspectionProperty().get().title()).isEqualTo("mysql");

        follow(Words.of("lead.demanded", "mysql"));
        assertThat(workspace().stepProperty().get()).isEqualTo(Step.DEMAND);
        assertThat(workspace().inspectionProperty().get().title()).isEqualTo("mysql");

        follow(Words.of("lead.charges", "mysql"));
        assertThat(workspace().stepProperty().get()).isEqualTo(Step.BILL);

        go(KeyCode.DIGIT5);
        follow(Words.of("lead.bill"));
        assertThat(workspace().stepProperty().get()).isEqualTo(Step.BILL);
        assertThat(rows("bill.charges")).anyMatch(row -> !row.contains("mysql"));
    }

    /** What the plan buys by volume has no node group: its inspection says quantity and price. */
    @Test
    void aServiceByVolumeSaysQuantityAndPrice() throws Exception {
        solveTheExample();
        go(KeyCode.DIGIT5);

        compare("object-storage");

        assertThat(workspace().inspectionProperty().get().facts())
                .anySatisfy(fact -> {
                    assertThat(fact.label()).startsWith("EOS, ");
                    assertThat(fact.source()).contains("price: ");
                });
    }

    private void compare(String component) {
        interact(() -> {
            TableView<?> lines =
                    lookup(node ->
                                    node instanceof TableView<?>
                                            && Words.of("compare.table")
                                                    .equals(node.getAccessibleText()))
                            .query();
            lines.getSelectionModel().clearSelection();
            for (int i = 0; i < lines.getItems().size(); i++) {
                if (component.equals(lines.getColumns().getFirst().getCellData(i))) {
                    lines.getSelectionModel().select(i);
                }
            }
        });
        assertThat(workspace().inspectionProperty().get().title()).isEqualTo(component);
    }

    private void follow(String where) throws TimeoutException {
        until(() -> lookup(node -> isLink(node, where)).tryQuery().isPresent());
        Hyperlink link = lookup(node -> isLink(node, where)).query();
        interact(link::requestFocus);
        type(KeyCode.SPACE);
    }

    private static boolean isLink(Node node, String where) {
        return node instanceof Hyperlink link
                && isShown(node)
                && String.valueOf(link.getAccessibleText()).endsWith(": " + where);
    }

    private List<String> rows(String table) {
        TableView<?> shown =
                lookup(node ->
                                node instanceof TableView<?>
                                        && Words.of(table).equals(node.getAccessibleText()))
                        .query();
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < shown.getItems().size(); row++) {
            int at = row;
            rows.add(
                    shown.getColumns().stream()
                            .map(column -> String.valueOf(column.getCellData(at)))
                            .collect(Collectors.joining(" | ")));
        }
        return rows;
    }
}
