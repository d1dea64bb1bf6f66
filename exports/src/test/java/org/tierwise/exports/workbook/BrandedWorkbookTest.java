package org.tierwise.exports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierwise.exports.Brands;
import org.tierwise.exports.Exports;
import org.tierwise.exports.SmallShop;
import org.tierwise.exports.readback.EditedInput;
import org.tierwise.exports.readback.EditedWorkbook;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.presentation.ProposalPart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A workbook of somebody's branding, and with parts left out. */
class BrandedWorkbookTest {
    private static final WrittenBook WHOLE = new WrittenBook(SmallShop.proposal(Brands.whole()));
    private static final WrittenBook SHORTEST =
            new WrittenBook(SmallShop.proposal(Brands.shortest()));

    @TempDir private Path folder = Path.of("");

    @Test
    void theCoverSaysWhoOffersAndUntilWhen() {
        assertThat(WHOLE.texts("Summary"))
                .contains(
                        "Offered by Acme Cloud & Partners, Asha Rao, asha@acme.example, +91 80 0000"
                                + " 0000. Valid until 2 December 2026.");
        XSSFSheet summary = WHOLE.workbook().getSheet("Summary");
        assertThat(summary.getFooter().getLeft())
                .isEqualTo("Acme Cloud && Partners, 2026-11-02, Tierwise 0.1.0");
        assertThat(WHOLE.workbook().getProperties().getExtendedProperties().getCompany())
                .isEqualTo("Acme Cloud & Partners");
    }

    @Test
    void theLogoStandsOnTheCoverWithWordsForThoseWhoCannotSeeIt() {
        assertThat(WHOLE.workbook().getAllPictures())
                .singleElement()
                .satisfies(picture ->
                        assertThat(picture.getData())
                                .isEqualTo(Brands.ACME.logo().orElseThrow().png()));
        assertThat(
                        WHOLE.workbook()
                                .getSheet("Summary")
                                .getDrawingPatriarch()
                                .getCTDrawing()
                                .xmlText())
                .contains("Logo of Acme Cloud &amp; Partners");
        assertThat(WHOLE.workbook().getSheet("Summary").getRow(0).getHeightInPoints())
                .isGreaterThanOrEqualTo(44);
    }

    @Test
    void aLogoWithoutACompanyIsStillALogo() {
        WrittenBook book = book(Branding.NONE.withLogo(Brands.ACME.logo()));

        assertThat(
                        book.workbook()
                                .getSheet("Summary")
                                .getDrawingPatriarch()
                                .getCTDrawing()
                                .xmlText())
                .contains("descr=\"Logo\"");
    }

    @Test
    void aLongOfferTakesLinesOfItsOwnAboveTheFigures() {
        WrittenBook book =
                book(
                        Brands.ACME
                                .withCompany("Acme Cloud ".repeat(9).strip())
                                .withContact("Asha Rao, ".repeat(9).strip()));

        XSSFSheet summary = book.workbook().getSheet("Summary");
        assertThat(summary.getRow(3).getCell(0).getStringCellValue())
                .startsWith("Offered by Acme Cloud")
                .hasSizeLessThanOrEqualTo(120);
        assertThat(summary.getRow(4).getCell(0).getStringCellValue())
                .endsWith("Valid until 2 December 2026.");
        assertThat(summary.getRow(5).getCell(0).getStringCellValue()).isEqualTo("Headline");
        assertThat(book.truth(Name.ALL_CHECKS)).isTrue();
    }

    @Test
    void theLogoStandsBelowATitleThatReachesIt() {
        Presentation acme = Brands.whole();
        Row usual = titleRow(new WrittenBook(SmallShop.proposal(acme)));
        Row reached = titleRow(new WrittenBook(SmallShop.proposal("A long name ".repeat(8), acme)));

        assertThat(reached.getHeightInPoints()).isGreaterThan(usual.getHeightInPoints() + 10);
    }

    @Test
    void headersAndTitlesAreInTheColourOfTheCompany() {
        XSSFSheet summary = WHOLE.workbook().getSheet("Summary");
        XSSFCell header = summary.getRow(Page.FIRST_TABLE).getCell(0);
        assertThat(header.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                .isEqualTo("FFC8102E");
        assertThat(header.getCellStyle().getFont().getXSSFColor().getARGBHex())
                .isEqualTo("FFFFFFFF");
        assertThat(
                        summary.getRow(0)
                                .getCell(0)
                                .getCellStyle()
                                .getFont()
                                .getXSSFColor()
                                .getARGBHex())
                .isEqualTo("FFC8102E");
    }

    @Test
    void theShortestWorkbookKeepsCoverInputsChecksAndWhatTheyRestOn() {
        assertThat(sheets(SHORTEST))
                .containsExactly(
                        "Summary",
                        "Inputs",
                        "AWS bill",
                        "Prices",
                        "Service prices",
                        "Plan",
                        "Performance",
                        "Comparison",
                        "Cash flow",
                        "Checks");
        assertThat(SHORTEST.truth(Name.ALL_CHECKS)).isTrue();
        for (String figure :
                List.of(Name.AS_IS_MONTHLY, Name.TO_BE_MONTHLY, Name.NET_PRESENT_VALUE)) {
            assertThat(SHORTEST.number(figure)).isEqualTo(WHOLE.number(figure));
        }
    }

    @ParameterizedTest
    @EnumSource(ProposalPart.class)
    void noFormulaMissesAPartThatIsLeftOut(ProposalPart part) {
        WrittenBook book =
                new WrittenBook(SmallShop.proposal(Presentation.PLAIN.with(part, false)));

        assertThat(book.truth(Name.ALL_CHECKS)).isTrue();
        everyReferenceIsThere(book);
        assertThat(texts(book)).noneMatch(text -> leadsTo(missing(book), text));
    }

    @Test
    void noFormulaOfTheShortestMissesAnything() {
        everyReferenceIsThere(SHORTEST);
    }

    /** A part that is left out takes its figures along: nothing of them is hidden in the file. */
    @Test
    void theLinesOfTheBillAreNowhereInAFileWithoutThem() throws IOException {
        String account = "112233445566";
        assertThat(texts(WHOLE)).anyMatch(text -> text.contains(account));
        assertThat(texts(SHORTEST)).noneMatch(text -> text.contains(account));
    }

    @Test
    void theShortestIsReadBackLikeAnyOther() throws IOException {
        Path file = folder.resolve("short.xlsx");
        Exports.workbook(SmallShop.proposal(Brands.shortest()), file);

        EditedWorkbook read = EditedWorkbook.read(file);

        assertThat(read.inputs()).hasSizeGreaterThan(8).noneMatch(EditedInput::changed);
        assertThat(read.nodes()).hasSize(3).noneMatch(EditedInput::changed);
    }

    @Test
    @EnabledIf(
            value = "org.tierwise.exports.workbook.LibreOfficeTest#installed",
            disabledReason = "LibreOffice (soffice) is not on the path")
    void anotherProgramWorksTheShortestOut() throws IOException, InterruptedException {
        WrittenBook again = LibreOffice.recalculated(SHORTEST.workbook(), folder);

        assertThat(again.cells()).noneMatch(LibreOfficeTest::isError, "error");
        assertThat(again.truth(Name.ALL_CHECKS)).isTrue();
        assertThat(again.number(Name.TO_BE_MONTHLY)).isEqualTo(WHOLE.number(Name.TO_BE_MONTHLY));
    }

    private static List<String> missing(WrittenBook book) {
        return sheets(WHOLE).stream().filter(sheet -> !sheets(book).contains(sheet)).toList();
    }

    private static boolean leadsTo(List<String> sheets, String text) {
        return sheets.stream().anyMatch(sheet -> text.contains("sheet " + sheet));
    }

    private static WrittenBook book(Branding branding) {
        return new WrittenBook(SmallShop.proposal(Presentation.PLAIN.withBranding(branding)));
    }

    private static Row titleRow(WrittenBook book) {
        return book.workbook().getSheet("Summary").getRow(0);
    }

    private static List<String> sheets(WrittenBook book) {
        List<String> names = new ArrayList<>();
        book.workbook().forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<String> texts(WrittenBook book) {
        return sheets(book).stream().flatMap(sheet -> book.texts(sheet).stream()).toList();
    }

    /** The parser refuses references to sheets and names that are not there. */
    private static void everyReferenceIsThere(WrittenBook book) {
        XSSFEvaluationWorkbook parsing = XSSFEvaluationWorkbook.create(book.workbook());
        for (Cell cell : book.formulas()) {
            assertThat(
                            FormulaParser.parse(
                                    cell.getCellFormula(),
                                    parsing,
                                    FormulaType.CELL,
                                    book.workbook().getSheetIndex(cell.getSheet())))
                    .as(WrittenBook.place(cell))
                    .isNotEmpty();
            assertThat(cell.getCellFormula()).doesNotContain("#REF");
        }
        for (XSSFName name : book.workbook().getAllNames()) {
            assertThat(book.workbook().getSheet(name.getSheetName()))
                    .as(name.getNameName())
                    .isNotNull();
        }
    }
}
