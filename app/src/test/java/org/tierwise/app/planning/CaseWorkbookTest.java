package org.tierwise.app.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.exports.Exports;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.ReadableCells;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.OrderTerms;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Proposal;
import org.tierwise.solver.SolveOptions;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

/**
 * Workbooks of the case, worked out by LibreOffice: as exported, at agreed prices, at terms of an
 * order, at the prices of other providers, and edited.
 */
@EnabledIf(value = "installed", disabledReason = "LibreOffice (soffice) is not on the path")
class CaseWorkbookTest {
    private static final double HALF_A_PAISA = 0.005;
    private static final String PRICES = "Prices";
    private static final int LIST_PRICE = 9;
    private static final SolveOptions OPTIONS = new SolveOptions(Duration.ofSeconds(10), 0);
    private static final List<Proposal> EXPECTED = new ArrayList<>();
    private static List<XSSFWorkbook> books = List.of();

    static boolean installed() {
        return Soffice.executable().isPresent();
    }

    @BeforeAll
    static void recalculate(@TempDir Path folder) throws IOException, InterruptedException {
        PlanningCase list = PlanningCases.open("clovia");
        Proposal exported = proposal(list);
        String sku = exported.result().evaluation().groups().getFirst().choice().server().sku();
        EXPECTED.add(exported);
        EXPECTED.add(
                proposal(
                        PlanningCases.open(
                                "clovia", List.of("discount.sku.%s=12".formatted(sku)))));
        EXPECTED.add(proposal(list.withProject(ordered(list))));
        for (String catalogue : List.of("hetzner-eu-2026", "aws-ap-south-1-2026")) {
            PlanningCase priced = PlanningCases.at(list, catalogue);
            String scenario = list.project().scenarios().getFirst().name();
            EXPECTED.add(proposal(CatalogueFit.of(priced, scenario).fitted()));
        }
        List<Path> workbooks = new ArrayList<>();
        for (Proposal expected : EXPECTED) {
            Path workbook = folder.resolve("%d.xlsx".formatted(workbooks.size()));
            Exports.workbook(expected, workbook);
            workbooks.add(workbook);
        }
        EditedCase changes = new EditedCase(list, exported);
        Path edited = folder.resolve("edited.xlsx");
        edit(workbooks.getFirst(), edited, changes);
        workbooks.add(edited);
        EXPECTED.add(changes.asTheProgramSays());

        books = Soffice.recalculated(folder, workbooks);
    }

    /** The case without staging, at another tax, a discount on everything and other terms. */
    private static Project ordered(PlanningCase list) {
        OrderTerms terms =
                OrderTerms.asListed(list.catalogue().id(), "term sheet of the test")
                        .withStaging(false)
                        .withDiscount(new BigDecimal("0.075"))
                        .withTaxRate(new BigDecimal("0.12"));
        for (CommitmentTerm term : list.catalogue().terms()) {
            terms = terms.withCommitment(term, term.discount().add(new BigDecimal("0.01")));
        }
        return list.project().withOrder(terms);
    }

    private static Proposal proposal(PlanningCase opened) {
        PlanningRun run =
                PlanningRun.of(
                        opened,
                        PlanningCases.scenario(opened.project(), Optional.empty()),
                        OPTIONS,
                        ignored -> {},
                        () -> false);
        return run.proposal((PlanResult.Found) run.result(), Clock.systemUTC());
    }

    private static void edit(Path from, Path to, EditedCase changes) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            changes.inputs().forEach((name, value) -> named(book, name).setCellValue(value));
            row(book.getSheet(ReadableCells.PLAN_SHEET), changes.nodes().getKey())
                    .getCell(ReadableCells.NODES)
                    .setCellValue(changes.nodes().getValue());
            row(book.getSheet(PRICES), changes.unitPrice().getKey())
                    .getCell(LIST_PRICE)
                    .setCellValue(changes.unitPrice().getValue());
            try (OutputStream out = Files.newOutputStream(to)) {
                book.write(out);
            }
        }
    }

    @Test
    void noCellHoldsAnErrorAndAllChecksHold() {
        for (XSSFWorkbook book : books) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    assertThat(row).noneMatch(CaseWorkbookTest::isError, sheet.getSheetName());
                }
            }
            assertThat(named(book, Name.ALL_CHECKS).getBooleanCellValue()).isTrue();
        }
    }

    @Test
    void headlinesAreTheProgramsToThePaisa() {
        for (int i = 0; i < books.size(); i++) {
            XSSFWorkbook book = books.get(i);
            Proposal expected = EXPECTED.get(i);
            EditedCase.headlines(expected)
                    .forEach((name, amount) ->
                            assertThat(named(book, name).getNumericCellValue())
                                    .as(name)
                                    .isCloseTo(
                                            amount.getAmount().doubleValue(),
                                            within(HALF_A_PAISA)));
            Cell payback = named(book, Name.PAYBACK_MONTH);
            OptionalInt month = expected.cashFlow().paybackMonth();
            if (month.isPresent()) {
                assertThat(payback.getNumericCellValue()).isEqualTo(month.getAsInt());
            } else {
                assertThat(payback.getStringCellValue()).isEqualTo("not within horizon");
            }
        }
    }

    @Test
    void theEditsMoveEveryHeadline() {
        EditedCase.headlines(EXPECTED.getFirst())
                .forEach((name, amount) ->
                        assertThat(EditedCase.headlines(EXPECTED.getLast()).get(name))
                                .as(name)
                                .isNotEqualTo(amount));
    }

    private static boolean isError(Cell cell) {
        return cell.getCellType() == CellType.ERROR
                || cell.getCellType() == CellType.FORMULA
                        && cell.getCachedFormulaResultType() == CellType.ERROR;
    }

    private static Cell named(XSSFWorkbook book, String name) {
        CellReference place = new CellReference(book.getName(name).getRefersToFormula());
        return book.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }

    private static Row row(XSSFSheet sheet, String first) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0) != null)
                .filter(row -> row.getCell(0).toString().equals(first))
                .findFirst()
                .orElseThrow();
    }
}
