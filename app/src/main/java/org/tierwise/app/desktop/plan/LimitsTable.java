package org.tierwise.app.desktop.plan;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Amounts;
import org.tierwise.model.plan.LimitPrice;
import org.tierwise.model.plan.TargetLimit;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What each limit of the plan costs: shadow prices in money. */
final class LimitsTable {
    private LimitsTable() {}

    static TableView<LimitPrice> of(ReasonsViewModel model) {
        List<TableColumn<LimitPrice, ?>> columns =
                List.of(
                        Columns.words(
                                Words.of("plan.limit"),
                                260,
                                price -> Words.of("limit." + price.limit().name())),
                        value(Words.of("plan.limitIs"), LimitPrice::value),
                        value(Words.of("plan.looser"), LimitPrice::looser),
                        amount(Words.of("plan.savesAMonth"), LimitsTable::saved),
                        value(Words.of("plan.tighter"), LimitPrice::tighter),
                        amount(Words.of("plan.costsAMonth"), LimitsTable::added));
        TableView<LimitPrice> table =
                Tables.of(Words.of("plan.whatLimitsCost"), "", model.limits(), columns);
        Label state = new Label();
        state.textProperty().bind(model.stateProperty());
        table.setPlaceholder(state);
        return table;
    }

    private static TableColumn<LimitPrice, String> value(
            String title, ToDoubleFunction<LimitPrice> value) {
        return amount(title, price -> print(price.limit(), value.applyAsDouble(price)));
    }

    private static TableColumn<LimitPrice, String> amount(
            String title, Function<LimitPrice, String> text) {
        return Columns.numbers(title, 104, text, words -> words);
    }

    private static String saved(LimitPrice price) {
        return price.isBinding() ? Amounts.whole(price.saved()) : Words.of("plan.nothing");
    }

    private static String added(LimitPrice price) {
        return price.added()
                .map(cost -> cost.isPositive() ? Amounts.whole(cost) : Words.of("plan.nothing"))
                .orElse(price.proven() ? Words.of("plan.noPlan") : Words.of("plan.notKnown"));
    }

    private static String print(TargetLimit limit, double value) {
        return limit.isShare()
                ? String.format(Locale.ROOT, "%.2f %%", 100 * value)
                : Units.milliseconds(value);
    }
}
