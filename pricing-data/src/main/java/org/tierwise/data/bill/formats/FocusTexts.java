package org.tierwise.data.bill.formats;

import org.tierwise.data.bill.Columns;
import org.tierwise.data.bill.expression.Condition;
import org.tierwise.data.bill.expression.Condition.All;
import org.tierwise.data.bill.expression.Condition.Any;
import org.tierwise.data.bill.expression.Condition.OneOf;
import org.tierwise.data.bill.expression.Condition.StartsWith;
import org.tierwise.data.bill.expression.TextExpression;
import org.tierwise.data.bill.expression.TextExpression.Branch;
import org.tierwise.data.bill.expression.TextExpression.Choice;
import org.tierwise.data.bill.expression.TextExpression.Constant;
import org.tierwise.data.bill.expression.TextExpression.Extraction;
import org.tierwise.data.bill.expression.TextExpression.FirstOf;
import org.tierwise.data.bill.expression.TextExpression.Translation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Texts of FOCUS in the words of the Cost and Usage Report. */
final class FocusTexts {
    private static final String NAME = "[a-z][a-z-]*[0-9][a-z0-9-]*";

    /** An instance type in the details of a price: {@code m5.large}. */
    private static final String IN_DETAILS =
            "(" + NAME + "\\.(?:nano|micro|small|medium|large|[0-9]*xlarge|metal))";

    /** An instance type in a description, of a database or cache too. */
    private static final String IN_DESCRIPTION =
            "\\b((?:db\\.|cache\\.)?"
                    + NAME
                    + "\\.(?:nano|micro|small|medium|[0-9]*x?large|metal))\\b";

    private FocusTexts() {}

    static TextExpression service(Columns columns) {
        TextExpression code = columns.text("x_ServiceCode");
        return new FirstOf(
                List.of(
                        new Translation(code, Map.of("NULL", ""), code),
                        ServiceNames.code(columns.text("ServiceName"))));
    }

    static TextExpression entity(Columns columns) {
        TextExpression publisher = columns.text("PublisherName");
        Condition ofAws =
                new Any(
                        List.of(
                                publisher.is(""),
                                new StartsWith(publisher, "Amazon"),
                                new StartsWith(publisher, "AWS"),
                                columns.text("ProviderName").is("AWS").not()));
        return new Choice(
                List.of(new Branch(ofAws, new Constant("AWS"))), new Constant("AWS Marketplace"));
    }

    static TextExpression type(Columns columns) {
        TextExpression category = columns.text("ChargeCategory");
        TextExpression status = columns.text("CommitmentDiscountStatus");
        return new Choice(
                List.of(
                        new Branch(
                                category.is("Usage"),
                                new Choice(
                                        List.of(
                                                new Branch(
                                                        status.is("Unused"),
                                                        bySpend(
                                                                columns,
                                                                "SavingsPlanRecurringFee",
                                                                "RIFee")),
                                                new Branch(
                                                        status.is("Used"),
                                                        bySpend(
                                                                columns,
                                                                "SavingsPlanCoveredUsage",
                                                                "DiscountedUsage"))),
                                        new Constant("Usage"))),
                        new Branch(category.is("Purchase"), new Constant("Fee"))),
                category);
    }

    /** Savings plans commit to spend, reservations to usage. */
    private static TextExpression bySpend(Columns columns, String ofPlan, String ofReservation) {
        return new Choice(
                List.of(
                        new Branch(
                                columns.text("CommitmentDiscountCategory").is("Spend"),
                                new Constant(ofPlan))),
                new Constant(ofReservation));
    }

    static TextExpression instanceType(Columns columns) {
        return new FirstOf(
                List.of(
                        new Extraction(columns.text("SkuPriceDetails"), IN_DETAILS),
                        new Extraction(columns.text("ChargeDescription"), IN_DESCRIPTION)));
    }

    static TextExpression term(Columns columns) {
        return new Translation(
                columns.text("PricingCategory"),
                Map.of("Standard", "OnDemand", "Committed", "Reserved", "Dynamic", "Spot"),
                TextExpression.NOTHING);
    }

    /** Purchases of commitments. */
    static Condition upfront(Columns columns) {
        List<String> none = Stream.concat(Stream.of(""), Focus.NULLS.stream()).toList();
        return new All(
                List.of(
                        columns.text("ChargeCategory").is("Purchase"),
                        new OneOf(columns.text("CommitmentDiscountId"), none).not()));
    }
}
