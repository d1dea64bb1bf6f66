package org.tierwise.model;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

class LayerRulesTest {
    private static final JavaClasses MODEL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.tierwise.model");

    @Test
    void theRulesSeeTheModel() {
        assertThat(MODEL.size()).isGreaterThan(80);
    }

    @Test
    void theModelKnowsOnlyMoneyAndMathematics() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.tierwise.model..",
                        "java..",
                        "org.joda.money..",
                        "org.hipparchus..",
                        "org.apache.commons.statistics..",
                        "org.jspecify..")
                .because("everybody depends on the model, so it must stay light")
                .check(MODEL);
    }

    @Test
    void theModelTouchesNoFileNoSocketAndNoThread() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..", "java.nio..", "java.net..", "java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .because("pure functions can be remembered, compared and tested")
                .check(MODEL);
    }

    @Test
    void packagesOfTheModelFormNoCycle() {
        slices().matching("org.tierwise.model.(*)..").should().beFreeOfCycles().check(MODEL);
    }

    @Test
    void onlyTheListNamesASingleComponentKind() {
        DescribedPredicate<JavaClass> kinds =
                JavaClass.Predicates.resideInAPackage("org.tierwise.model.topology.kinds");
        noClasses()
                .that(
                        DescribedPredicate.not(kinds)
                                .and(
                                        DescribedPredicate.not(
                                                JavaClass.Predicates.simpleName("ComponentKinds"))))
                .should()
                .dependOnClassesThat(are(kinds))
                .because("a new kind is one file and one line; nothing may special-case one")
                .check(MODEL);
    }

    @Test
    void moneyIsNeverABinaryFraction() {
        fields().that()
                .haveNameMatching("(?i).*(cost|price|amount|monthly|tax)$")
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .because("amounts must add up to the last digit")
                .check(MODEL);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .because("a newcomer should guess the file from the word")
                .check(MODEL);
    }
}
