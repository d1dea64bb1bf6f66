package org.tierwise.data.pricesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.PriceStatus;
import org.tierwise.model.catalogue.ServerOffer;
import org.tierwise.model.catalogue.ServiceKind;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class SheetCatalogueTest {
    private static final SheetOrigin ORIGIN =
            new SheetOrigin("own-2026", "2026-11", "price sheet own.csv", PriceStatus.SECONDARY);
    private static final ColumnMapping MONTHLY =
            ColumnMapping.parse("sku=Plan,vcpu=vCPU,ramGb=RAM,monthly=Price");

    @Test
    void aPriceWithoutASkuIsNamedAndAServerForNothingRefused() throws IOException {
        assertThat(of(MONTHLY, "C3.8GB;4;8;3200.50", ";4;16;3", ";;;").leftOut())
                .containsExactly("line 3: a price without a SKU");
        assertThatThrownBy(() -> of(MONTHLY, "C9.16GB;8;16;0"))
                .hasMessageContaining(":2: C9.16GB costs nothing");
    }

    @Test
    void knownOffersGetTheNewPriceAndOthersAreAdded() throws IOException {
        SheetCatalogue made =
                of(
                        MONTHLY,
                        "C3.8GB;4;8;3200.50",
                        "RESERVED-IP;;;150",
                        "C9.16GB;8;16;6,100",
                        "C9.32GB;16;32;");
        assertThat(made.changed()).isEqualTo(2);
        assertThat(made.added()).isEqualTo(1);
        assertThat(made.leftOut()).containsExactly("line 5: C9.32GB has no price");
        Catalogue catalogue = parse(made);
        assertThat(catalogue.id()).isEqualTo("own-2026");
        ServerOffer known = catalogue.server("C3.8GB").orElseThrow();
        assertThat(known.monthly().getAmount()).isEqualByComparingTo("3200.50");
        assertThat(known.coreScore()).isEqualTo(1.31);
        assertThat(known.source().status()).isEqualTo(PriceStatus.SECONDARY);
        assertThat(known.source().note())
                .startsWith("Unverified: imported. Line 2 of the sheet. Before: Unverified");
        ServerOffer added = catalogue.server("C9.16GB").orElseThrow();
        assertThat(added.family()).isEqualTo("C9");
        assertThat(added.source().note()).contains("Core score 1.0 is assumed");
        assertThat(added.disks()).isInstanceOf(ServerOffer.Disks.Attached.class);
        assertThat(
                        catalogue
                                .service(ServiceKind.RESERVED_IP)
                                .orElseThrow()
                                .price()
                                .price(BigDecimal.ONE)
                                .getAmount())
                .isEqualByComparingTo("150");
        assertThat(catalogue.terms()).isEqualTo(Catalogues.load(Catalogues.defaultId()).terms());
    }

    @Test
    void hoursBecomeAMonthOfSevenHundredAndThirtyOfThem() throws IOException {
        SheetCatalogue made =
                of(
                        ColumnMapping.parse("sku=Plan,hourly=Price,vcpu=vCPU,ramGb=RAM,diskGb==50"),
                        "X1;2;4;0.5");
        ServerOffer server = parse(made).server("X1").orElseThrow();
        assertThat(server.monthly().getAmount()).isEqualByComparingTo("365");
        assertThat(((ServerOffer.Disks.BuiltIn) server.disks()).volume().gb()).isEqualTo(50);
    }

    @Test
    void everyBadRowIsToldWithItsLineAndNothingIsMade() {
        assertThatExceptionOfType(SheetProblem.class)
                .isThrownBy(() ->
                        of(
                                MONTHLY,
                                "C3.8GB;4;8;-1",
                                "C3.4GB;2;4;cheap",
                                "C3.16GB;8;16;10",
                                "C3.16GB;8;16;11",
                                "NEW;;8;5",
                                "EOS;;;2"))
                .withMessage(
                        """
                        own.csv:2: monthly is -1; it must not be negative
                        own.csv:3: monthly is "cheap"; a number such as 1321.50 would be right
                        own.csv:5: SKU C3.16GB is already on line 4; keep one
                        own.csv:6: vcpu is missing; map a column or give vcpu==VALUE
                        own.csv:7: EOS is sold in tiers, which one price cannot replace; edit the catalogue\
                        """);
    }

    @Test
    void aMappingToAColumnThatIsNotThereNamesThoseThatAre() {
        assertThatExceptionOfType(SheetProblem.class)
                .isThrownBy(() -> of(ColumnMapping.parse("sku=Instance,monthly=Price"), "A;1;1;1"))
                .withMessage(
                        "own.csv:1: no column is called \"Instance\"; columns are Plan, vCPU, RAM,"
                                + " Price");
    }

    @Test
    void theColumnNamesSuggestAMapping() {
        PriceSheet sheet =
                new PriceSheet(
                        "own.csv",
                        1,
                        List.of("Instance Type", "vCPUs", "Memory (GB)", "Price per month (INR)"),
                        List.of());
        assertThat(ColumnMapping.propose(sheet).orElseThrow().inWords())
                .isEqualTo(
                        "sku=Instance Type,vcpu=vCPUs,ramGb=Memory (GB),monthly=Price per month"
                                + " (INR)");
        assertThat(
                        ColumnMapping.propose(
                                new PriceSheet("own.csv", 1, List.of("Colour", "Size"), List.of())))
                .isEmpty();
    }

    @Test
    void aMappingIsTextOrJson() {
        assertThat(
                        ColumnMapping.parseJson(
                                "{\"sku\": \"Plan\", \"vcpu\": \"vCPU\", \"ramGb\": \"RAM\","
                                        + " \"monthly\": \"Price\"}"))
                .isEqualTo(MONTHLY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnMapping.parse("sku=A,colour=B"))
                .withMessageContaining("no field is called colour; fields are sku, family, vcpu");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnMapping.parse("sku=A,monthly=B,hourly=C"))
                .withMessageContaining("exactly one of hourly and monthly");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnMapping.parse("monthly=B"))
                .withMessageContaining("no sku");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnMapping.parseJson("{\n\"sku\" 1"))
                .withMessageStartingWith("line 2: ");
    }

    private static SheetCatalogue of(ColumnMapping mapping, String... rows) throws IOException {
        List<PriceSheet.Row> table = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            table.add(new PriceSheet.Row(i + 2, Arrays.asList(rows[i].split(";", -1))));
        }
        return SheetCatalogue.of(
                new PriceSheet("own.csv", 1, List.of("Plan", "vCPU", "RAM", "Price"), table),
                mapping,
                Catalogues.text(Catalogues.defaultId()),
                ORIGIN);
    }

    private static Catalogue parse(SheetCatalogue made) {
        return Catalogues.parse("own", made.json().getBytes(StandardCharsets.UTF_8));
    }
}
