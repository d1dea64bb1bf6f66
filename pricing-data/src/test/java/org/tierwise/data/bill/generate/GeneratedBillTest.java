package org.tierwise.data.bill.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.data.bill.Bills;
import org.tierwise.data.bill.ReadOptions;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.UsageGroup;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/** The reader says of a generated bill what the generator says of it. */
class GeneratedBillTest {
    @TempDir Path folder = Path.of("");

    @Test
    void everyTotalIsTheGeneratorsToTheLastDigit() throws IOException {
        ControlTotals stated = BillGenerator.write(BillGeneratorTest.shop(), 7, folder);

        Bill bill = read();

        assertThat(bill.files().getFirst().rows()).isEqualTo(stated.rows());
        CostTotal.Known unblended = known(bill, CostBasis.UNBLENDED);
        assertThat(unblended.amount()).isEqualByComparingTo(stated.unblended());
        assertThat(unblended.tax()).isEqualByComparingTo(stated.tax());
        assertThat(known(bill, CostBasis.AMORTISED).amount())
                .isEqualByComparingTo(stated.amortised());
        assertThat(known(bill, CostBasis.LIST).amount()).isEqualByComparingTo(stated.list());
        assertThat(bill.tieOuts())
                .singleElement()
                .satisfies(tieOut -> assertThat(tieOut.difference()).isEqualByComparingTo("0"));
        assertThat(bill.warnings()).isEmpty();
    }

    @Test
    void aLongBillComesInPartsThatAddUp() throws IOException {
        ControlTotals stated = BillGenerator.write(BillGeneratorTest.shop(), 7, folder, 1000);

        Bill bill = read();

        assertThat(bill.files())
                .hasSize(5)
                .first()
                .satisfies(file -> assertThat(file.rows()).isEqualTo(1000));
        assertThat(known(bill, CostBasis.UNBLENDED).amount())
                .isEqualByComparingTo(stated.unblended());
        assertThat(bill.tieOuts())
                .singleElement()
                .satisfies(tieOut -> assertThat(tieOut.difference()).isEqualByComparingTo("0"));
    }

    @Test
    void moreOfOneThingCostsItsPriceAndTheTaxOnIt() throws IOException {
        BillGenerator.write(BillGeneratorTest.shop(), 7, folder.resolve("a"));
        BillGenerator.write(
                BillGeneratorTest.read(BillGeneratorTest.SHOP.replace("1000.7", "2000.7")),
                7,
                folder.resolve("b"));

        BigDecimal before = known(read(folder.resolve("a")), CostBasis.UNBLENDED).amount();
        BigDecimal after = known(read(folder.resolve("b")), CostBasis.UNBLENDED).amount();

        assertThat(after.subtract(before)).isEqualByComparingTo("128.62");
    }

    @Test
    void reservedAndOnDemandHoursStandApartAndTheFeeIsNoCapacity() throws IOException {
        BillGenerator.write(BillGeneratorTest.shop(), 7, folder);

        List<UsageGroup> servers =
                read().groups().stream()
                        .filter(g -> g.instanceType().equals("c4.2xlarge"))
                        .filter(g -> g.lineItemType().isCapacity())
                        .toList();

        assertThat(servers)
                .extracting(UsageGroup::purchaseTerm)
                .containsExactlyInAnyOrder("OnDemand", "Reserved");
        assertThat(servers)
                .allSatisfy(g -> assertThat(g.quantity()).isEqualByComparingTo("1344"))
                .allSatisfy(g -> assertThat(g.region()).isEqualTo("ap-south-1"))
                .allSatisfy(g -> assertThat(g.tag()).isEqualTo("web"));
    }

    private Bill read() {
        return read(folder);
    }

    private static Bill read(Path path) {
        return Bills.read(List.of(path), ReadOptions.DEFAULT);
    }

    private static CostTotal.Known known(Bill bill, CostBasis basis) {
        return (CostTotal.Known) bill.total(basis, CurrencyUnit.USD);
    }
}
