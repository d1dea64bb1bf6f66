package org.tierwise.app.desktop.plan;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
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
                        Columns.words("Limit", 260, price -> price.limit().inWords()),
                        value("Is", LimitPrice::value),
                        value("Looser", LimitPrice::looser),
                        amount("Saves a month", LimitsTable::saved),
                        value("Tighter", LimitPrice::tighter),
                        amount("Costs a month", LimitsTable::added));
        TableView<LimitPrice> table = Tables.of("What limits cost", "", model.limits(), columns);
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
        return price.isBinding() ? Amounts.whole(price.saved()) : "nothing";
    }

    private static String added(LimitPrice price) {
        return price.added()
                .map(cost -> cost.isPositive() ? Amounts.whole(cost) : "nothing")
                .orElse(price.proven() ? "no plan" : "not known");
    }

    private static String print(TargetLimit limit, double value) {
        return limit.isShare()
                ? String.format(Locale.ROOT, "%.2f %%", 100 * value)
                : Numbers.milliseconds(value);
    }
}
