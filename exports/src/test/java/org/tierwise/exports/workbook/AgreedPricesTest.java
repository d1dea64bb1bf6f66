package org.tierwise.exports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.tierwise.exports.SmallShop;
import org.tierwise.model.catalogue.PriceOverride;
import org.tierwise.model.project.Proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Prices that were agreed, on sheet Prices. */
class AgreedPricesTest {
    private final Proposal list = SmallShop.proposal();
    private final Proposal agreed =
            SmallShop.proposal(
                    List.of(
                            override(Optional.empty(), Optional.of("C3"), "12", ""),
                            override(Optional.of("SAS-600"), Optional.empty(), "", "1000"),
                            override(Optional.of("EOS"), Optional.empty(), "10", "")));
    private final WrittenBook book = new WrittenBook(agreed);

    @Test
    void aDiscountShowsListPriceWhoWhyAndUntil() {
        Row row = row("Prices", "C3.16GB");
        assertThat(row.getCell(3).getNumericCellValue()).isCloseTo(5974.54, within(1e-9));
        assertThat(row.getCell(9).getNumericCellValue()).isEqualTo(6789.25);
        assertThat(row.getCell(10).getNumericCellValue()).isEqualTo(0.12);
        assertThat(texts(row, 12, 14)).containsExactly("Asha", "quotation 7", "2027-03-31");
    }

    @Test
    void anAgreedPriceStandsBesideTheListPrice() {
        Row row = row("Prices", "SAS-600");
        assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1000);
        assertThat(row.getCell(9).getNumericCellValue()).isEqualTo(1200.5);
        assertThat(row.getCell(11).getNumericCellValue()).isEqualTo(1000);
    }

    @Test
    void whatNobodyAgreedIsAtListPrice() {
        Row row = row("Prices", "DS-16");
        assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(20000);
        assertThat(texts(row, 12, 14)).containsExactly("", "", "");
    }

    @Test
    void tiersShowTheirListPriceToo() {
        Row row = row("Service prices", "EOS");
        assertThat(row.getCell(3).getNumericCellValue())
                .isCloseTo(row.getCell(12).getNumericCellValue() * 0.9, within(1e-9));
        assertThat(row.getCell(13).getNumericCellValue()).isEqualTo(0.1);
        assertThat(row.getCell(15).getStringCellValue()).isEqualTo("Asha");
    }

    @Test
    void theWorkbookSavesWhatTheProgramSavesAndItsChecksHold() {
        assertThat(agreed.comparison().toBe().isLessThan(list.comparison().toBe())).isTrue();
        assertThat(BigDecimal.valueOf(book.number(Name.SAVINGS_MONTHLY)))
                .isCloseTo(
                        agreed.comparison().saving().getAmount(), within(new BigDecimal("0.005")));
        assertThat(book.truth(Name.ALL_CHECKS)).isTrue();
    }

    private static PriceOverride override(
            Optional<String> sku, Optional<String> family, String percent, String price) {
        return new PriceOverride(
                Optional.of("Test provider"),
                sku,
                family,
                Optional.of(percent).filter(p -> !p.isEmpty()).map(BigDecimal::new),
                Optional.of(price).filter(p -> !p.isEmpty()).map(BigDecimal::new),
                "Asha",
                "quotation 7",
                Optional.of(LocalDate.of(2027, 3, 31)));
    }

    private Row row(String sheet, String sku) {
        return StreamSupport.stream(book.workbook().getSheet(sheet).spliterator(), false)
                .filter(r -> r.getCell(0) != null && r.getCell(0).toString().equals(sku))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Row row, int first, int last) {
        return StreamSupport.stream(row.spliterator(), false)
                .filter(c -> c.getColumnIndex() >= first && c.getColumnIndex() <= last)
                .map(Cell::getStringCellValue)
                .toList();
    }
}
