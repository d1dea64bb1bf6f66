package org.tierwise.exports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import static java.math.RoundingMode.DOWN;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.assertj.core.data.Offset;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.exports.Exports;
import org.tierwise.exports.SmallBill;
import org.tierwise.exports.SmallShop;
import org.tierwise.exports.SmallShop.Variation;
import org.tierwise.exports.workbook.sheets.ProposalSheet;
import org.tierwise.exports.workbook.sheets.Sheets;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.comparison.ScenarioOutcome;
import org.tierwise.model.comparison.Swing;
import org.tierwise.model.comparison.WhatIf;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ProposalWorkbookTest {
    private static final Offset<Double> HALF_A_PAISA = within(0.005);
    private final Proposal proposal = SmallShop.proposal();
    private final WrittenBook book = new WrittenBook(proposal);

    @Test
    void holdsTheSheetsInReadingOrder() {
        List<ProposalSheet> sheets = Sheets.of(proposal);
        assertThat(book.workbook())
                .extracting(Sheet::getSheetName)
                .containsExactlyElementsOf(sheets.stream().map(ProposalSheet::name).toList());
        assertThat(Sheets.inOrderOfCalculation(sheets)).containsExactlyInAnyOrderElementsOf(sheets);
    }

    @Test
    void headlineEqualsTheComparison() {
        headlineEquals(proposal);
    }

    @Test
    void changingTheExchangeRateGivesTheProgramsOwnFigures() {
        book.set("FxInrPerUsd", 91.5);
        headlineEquals(SmallShop.proposal(Variation.NONE.withRate("91.5")));
        assertThat(book.truth(Name.ALL_CHECKS)).isTrue();
    }

    @Test
    void sixChangesTogetherGiveTheProgramsOwnFigures() {
        book.set("FxInrPerUsd", 91.5);
        book.set(Name.GST_RATE, 0.12);
        book.set("CommitmentDiscount_12", 0.2);
        book.setNodes("web", 6);
        book.setTerm("mysql", 0);
        Edits.TERMS.forEach(book::set);
        headlineEquals(SmallShop.proposal(Edits.VARIATION));
        assertThat(book.truth(Name.ALL_CHECKS)).isTrue();
    }

    @Test
    void outlaysThatNeverComeBackHaveNoPaybackAndNoRate() {
        book.set(Name.MIGRATION_COST, 1e10);
        assertThat(book.named(Name.PAYBACK_MONTH).getStringCellValue())
                .isEqualTo("not within horizon");
        assertThat(book.named(Name.RETURN_YEAR).getStringCellValue()).isEqualTo("not defined");
        assertThat(book.truth(Name.ALL_CHECKS)).isTrue();
    }

    @Test
    void noTableStandsUnderTheHeadOfAnother() {
        for (Sheet sheet : book.workbook()) {
            CellRangeAddress repeated = sheet.getRepeatingRows();
            if (repeated != null) {
                for (int row = repeated.getLastRow() + 1; row <= sheet.getLastRowNum(); row++) {
                    assertThat(isHeader(sheet, row))
                            .as("%s, row %d", sheet.getSheetName(), row + 1)
                            .isFalse();
                }
            }
        }
    }

    private static boolean isHeader(Sheet sheet, int row) {
        return sheet.getRow(row) != null
                && sheet.getRow(row).getCell(0) != null
                && ((XSSFCellStyle) sheet.getRow(row).getCell(0).getCellStyle())
                        .getFont()
                        .getXSSFColor()
                        .getARGBHex()
                        .endsWith("FFFFFF");
    }

    @Test
    void scenariosAndSwingsStandBesideTheProposal() {
        BigMoney asIs = proposal.comparison().asIs();
        BigMoney saving = proposal.comparison().saving();
        WrittenBook full =
                new WrittenBook(
                        proposal.withWhatIf(
                                new WhatIf(
                                        List.of(
                                                new ScenarioOutcome(
                                                        "sale day",
                                                        "six times the traffic",
                                                        Optional.of(
                                                                new ScenarioOutcome.Planned(
                                                                        asIs,
                                                                        asIs.dividedBy(2, DOWN),
                                                                        40,
                                                                        321.5,
                                                                        450,
                                                                        0.9999,
                                                                        true)),
                                                        ""),
                                                new ScenarioOutcome(
                                                        "impossible",
                                                        "a millisecond",
                                                        Optional.empty(),
                                                        "p95 is missed")),
                                        List.of(
                                                swing("moves", saving, Optional.of(asIs)),
                                                swing("breaks", saving, Optional.empty()),
                                                swing("rests", saving, Optional.of(saving))))));
        assertThat(full.texts("Scenarios")).contains("sale day", "no plan: p95 is missed");
        assertThat(full.texts("Sensitivity"))
                .contains("moves (share)", "breaks (share)", "no plan")
                .doesNotContain("rests (share)");
        assertThat(full.workbook().getSheet("Sensitivity").getDrawingPatriarch().getCharts())
                .hasSize(1);
        assertThat(full.cells()).noneMatch(ProposalWorkbookTest::isError, "error");
        assertThat(full.truth(Name.ALL_CHECKS)).isTrue();
    }

    private static Swing swing(String name, BigMoney low, Optional<BigMoney> high) {
        return new Swing(
                name,
                Figure.assumed(1, "share", "test"),
                0.8,
                1.2,
                new Swing.Outcome(Optional.of(low), true),
                new Swing.Outcome(high, true));
    }

    @Test
    void stagingLeftOutCostsNoExtra() {
        book.set(Name.STAGING_ON, 0);
        assertThat(book.number(Name.TO_BE_MONTHLY))
                .isCloseTo(
                        proposal.comparison().toBeLikeForLike().getAmount().doubleValue(),
                        HALF_A_PAISA);
        assertThat(book.number(Name.SAVINGS_PCT)).isEqualTo(book.number(Name.LIKE_FOR_LIKE_PCT));
    }

    @Test
    void negotiatedDiscountLeavesWhatStaysAlone() {
        double before = book.number(Name.TO_BE_MONTHLY);
        double kept = proposal.analysis().keptCost("dns").getAmount().doubleValue();
        book.set(Name.DISCOUNT, 0.1);
        assertThat(book.number(Name.TO_BE_MONTHLY))
                .isCloseTo((before - kept) * 0.9 + kept, HALF_A_PAISA);
    }

    @Test
    void allChecksHold() {
        assertThat(book.truth(Name.ALL_CHECKS)).isTrue();
    }

    @Test
    void noCellHoldsAnError() {
        book.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(book.cells()).noneMatch(ProposalWorkbookTest::isError, "error");
    }

    @Test
    void everyFormulaCellStoresItsValue() {
        assertThat(book.formulas())
                .isNotEmpty()
                .allMatch(cell -> cell.getCachedFormulaResultType() != CellType.BLANK)
                .noneMatch(ProposalWorkbookTest::isError);
        assertThat(book.workbook().getForceFormulaRecalculation()).isTrue();
    }

    @Test
    void textOfTheBillIsNeverAFormula() {
        List<Cell> hostile =
                book.cells().stream()
                        .filter(c -> c.getCellType() == CellType.STRING)
                        .filter(c -> c.getStringCellValue().equals(SmallBill.HOSTILE))
                        .toList();
        assertThat(hostile).isNotEmpty().allMatch(c -> c.getCellStyle().getQuotePrefixed());
        assertThat(book.formulas()).noneMatch(c -> c.getCellFormula().contains("HYPERLINK"));
    }

    @Test
    void sameProposalMakesTheSameBytes() throws IOException, InterruptedException {
        byte[] first = WrittenBook.bytes(proposal);
        Thread.sleep(1100);
        assertThat(WrittenBook.bytes(SmallShop.proposal())).isEqualTo(first);
    }

    @Test
    void chartsHaveNumbersColoursAndDescriptions() {
        XSSFSheet summary = book.workbook().getSheet("Summary");
        assertThat(summary.getDrawingPatriarch().getCharts()).hasSize(3);
        summary.getDrawingPatriarch()
                .getCharts()
                .forEach(chart -> {
                    String xml = chart.getCTChart().xmlText();
                    assertThat(xml).contains("numCache", "srgbClr", "varyColors val=\"false\"");
                });
    }

    @Test
    void writesAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("proposal.xlsx");
        Exports.workbook(proposal, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(WrittenBook.bytes(proposal));
    }

    private void headlineEquals(Proposal expected) {
        Comparison comparison = expected.comparison();
        near(Name.NET_BENEFIT, expected.cashFlow().total().getAmount());
        near(Name.NET_PRESENT_VALUE, expected.cashFlow().netPresentValue().getAmount());
        assertThat(book.number(Name.PAYBACK_MONTH))
                .isEqualTo(expected.cashFlow().paybackMonth().orElseThrow());
        assertThat(book.number(Name.RETURN_YEAR))
                .isCloseTo(
                        expected.cashFlow().rateOfReturnYear().orElseThrow(),
                        withinPercentage(1e-3));
        near(Name.AS_IS_MONTHLY, comparison.asIs().getAmount());
        near(Name.TO_BE_MONTHLY, comparison.toBe().getAmount());
        near(Name.SAVINGS_MONTHLY, comparison.saving().getAmount());
        BigDecimal hundred = BigDecimal.valueOf(100);
        assertThat(book.number(Name.SAVINGS_PCT))
                .isCloseTo(
                        comparison.savingPercent().orElseThrow().divide(hundred).doubleValue(),
                        within(1e-9));
        assertThat(book.number(Name.LIKE_FOR_LIKE_PCT))
                .isCloseTo(
                        comparison.likeForLikePercent().orElseThrow().divide(hundred).doubleValue(),
                        within(1e-9));
    }

    private void near(String name, BigDecimal expected) {
        assertThat(book.number(name)).isCloseTo(expected.doubleValue(), HALF_A_PAISA);
    }

    private static boolean isError(Cell cell) {
        return cell.getCellType() == CellType.ERROR
                || cell.getCellType() == CellType.FORMULA
                        && cell.getCachedFormulaResultType() == CellType.ERROR;
    }
}
