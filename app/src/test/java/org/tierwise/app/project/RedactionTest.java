package org.tierwise.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.BillFile;
import org.tierwise.model.bill.DailyCost;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.catalogue.PriceOverride;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.project.Project;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project that can be shown says nothing about whose it is, and is planned as before. */
class RedactionTest {
    private static final PlanningCase CLOVIA = PlanningCases.open("clovia");

    private static ProjectContents redacted() {
        return new Redaction(new Pseudonyms("key".getBytes(StandardCharsets.UTF_8)))
                .of(CLOVIA.contents());
    }

    @Test
    void noAccountTagFileOrCustomerIsLeft() {
        Bill bill = CLOVIA.bill();
        Set<String> secrets =
                Stream.of(
                                bill.groups().stream().map(UsageGroup::account),
                                bill.groups().stream().map(UsageGroup::tag),
                                bill.files().stream().map(BillFile::path),
                                bill.invoices().stream().map(i -> i.number()),
                                Stream.of(CLOVIA.project().customer(), CLOVIA.project().name()))
                        .flatMap(s -> s)
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.toSet());
        assertThat(secrets).hasSizeGreaterThan(3);
        ProjectContents redacted = redacted();
        String bytes = BillJson.write(redacted.bill());

        assertThat(secrets).allSatisfy(s -> assertThat(bytes).doesNotContain("\"" + s + "\""));
        assertThat(redacted.project().customer()).startsWith("customer-");
        assertThat(redacted.project().name()).isEqualTo("redacted");
        assertThat(bytes).contains("\"bill-1 has no column lineItem/NetUnblendedCost\"");
    }

    @Test
    void whoAgreedAPriceAndWhyIsLeftOutAndThePriceKept() {
        PriceOverride agreed =
                new PriceOverride(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("C3"),
                        Optional.of(new BigDecimal("12")),
                        Optional.empty(),
                        "Asha",
                        "quotation 7",
                        Optional.empty());
        ProjectContents contents =
                CLOVIA.withProject(CLOVIA.project().withPrices(List.of(agreed))).contents();

        String json = ProjectJson.write(new Redaction().of(contents).project());

        assertThat(json).contains("C3").doesNotContain("Asha", "quotation 7");
    }

    @Test
    void whoMakesTheProposalIsLeftOutAndItsPartsKept() {
        Presentation acme =
                Presentation.PLAIN
                        .withBranding(
                                Branding.NONE
                                        .withCompany("Acme Cloud")
                                        .withContact("asha@acme.example"))
                        .with(ProposalPart.SOURCES, false);
        ProjectContents contents =
                CLOVIA.withProject(CLOVIA.project().withPresentation(acme)).contents();

        Project redacted = new Redaction().of(contents).project();

        assertThat(redacted.presentation())
                .contains(Presentation.PLAIN.with(ProposalPart.SOURCES, false));
    }

    @Test
    void groupsThatWereApartStayApart() {
        assertThat(distinct(redacted().bill().groups()))
                .hasSameSizeAs(distinct(CLOVIA.bill().groups()));
        assertThat(redacted().bill().days().stream().map(DailyCost::account).distinct())
                .hasSameSizeAs(
                        CLOVIA.bill().days().stream().map(DailyCost::account).distinct().toList());
    }

    private static Collection<String> distinct(List<UsageGroup> groups) {
        return groups.stream().map(g -> g.account() + "|" + g.tag()).collect(Collectors.toSet());
    }

    @Test
    void theBillPaysForTheSameComponents() {
        PlanningCase shown =
                new PlanningCase(
                        redacted().project(),
                        redacted().bill(),
                        CLOVIA.catalogue(),
                        CLOVIA.facts(),
                        CLOVIA.ownCatalogue(),
                        CLOVIA.day());

        assertThat(shown.analyse(shown.project().scenarios().getFirst()).problem())
                .isEqualTo(CLOVIA.analyse(CLOVIA.project().scenarios().getFirst()).problem());
    }

    @Test
    void idsInTextsAreHashedAlikeAndNumbersAreNot() {
        Pseudonyms pseudonyms = new Pseudonyms(new byte[] {1});
        String text =
                pseudonyms.inText(
                        "i-0abc123456789def0 of 123456789012 (arn:aws:s3:::shop-media),"
                                + " 123456789012; $0.0116 per hour for 730.123456789012 of"
                                + " db.m5.large");

        assertThat(text)
                .doesNotContain("i-0abc", "arn:", " 123456789012")
                .contains("$0.0116 per hour for 730.123456789012 of db.m5.large");
        assertThat(text.split(pseudonyms.of("id", "123456789012"), -1)).hasSize(3);
    }

    @Test
    void twoRedactionsCannotBeCompared() {
        assertThat(Pseudonyms.random().of("account", "123456789012"))
                .isNotEqualTo(Pseudonyms.random().of("account", "123456789012"));
    }
}
