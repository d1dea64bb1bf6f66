package org.tierwise.exports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.exports.SmallShop;
import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

/** Another program works the workbook out: what finance will see. Skipped where it is missing. */
@EnabledIf(value = "installed", disabledReason = "LibreOffice (soffice) is not on the path")
class LibreOfficeTest {
    private static final double HALF_A_PAISA = 0.005;

    @TempDir Path folder = Path.of("");

    static boolean installed() {
        return LibreOffice.executable().isPresent();
    }

    @Test
    void worksOutWhatTheProgramSays() throws IOException, InterruptedException {
        Proposal proposal = SmallShop.proposal();
        headlineEquals(
                LibreOffice.recalculated(new WrittenBook(proposal).workbook(), folder), proposal);
    }

    @Test
    void followsWhatFinanceChangesAsTheProgramDoes() throws IOException, InterruptedException {
        WrittenBook edited = new WrittenBook(SmallShop.proposal());
        edited.edit("FxInrPerUsd", 91.5);
        edited.edit(Name.GST_RATE, 0.12);
        edited.edit("CommitmentDiscount_12", 0.2);
        edited.setNodes("web", 6);
        edited.setTerm("mysql", 0);
        Edits.TERMS.forEach(edited::edit);
        headlineEquals(
                LibreOffice.recalculated(edited.workbook(), folder),
                SmallShop.proposal(Edits.VARIATION));
    }

    private static void headlineEquals(WrittenBook book, Proposal expected) {
        assertThat(book.cells()).noneMatch(LibreOfficeTest::isError, "error");
        assertThat(book.truth(Name.ALL_CHECKS)).as("all checks hold").isTrue();
        near(book, Name.AS_IS_MONTHLY, expected.comparison().asIs().getAmount());
        near(book, Name.TO_BE_MONTHLY, expected.comparison().toBe().getAmount());
        near(book, Name.SAVINGS_MONTHLY, expected.comparison().saving().getAmount());
        near(book, Name.NET_BENEFIT, expected.cashFlow().total().getAmount());
        near(book, Name.NET_PRESENT_VALUE, expected.cashFlow().netPresentValue().getAmount());
        assertThat(book.number(Name.PAYBACK_MONTH))
                .isEqualTo(expected.cashFlow().paybackMonth().orElseThrow());
    }

    private static void near(WrittenBook book, String name, BigDecimal expected) {
        assertThat(book.number(name))
                .as(name)
                .isCloseTo(expected.doubleValue(), within(HALF_A_PAISA));
    }

    static boolean isError(Cell cell) {
        return cell.getCellType() == CellType.ERROR
                || cell.getCellType() == CellType.FORMULA
                        && cell.getCachedFormulaResultType() == CellType.ERROR;
    }
}
