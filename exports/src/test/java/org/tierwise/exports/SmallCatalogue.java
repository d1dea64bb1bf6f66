package org.tierwise.exports;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.DiskClass;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.PriceRule;
import org.tierwise.model.catalogue.PriceSource;
import org.tierwise.model.catalogue.PriceStatus;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.catalogue.ServerOffer;
import org.tierwise.model.catalogue.ServiceKind;
import org.tierwise.model.catalogue.ServiceOffer;

import java.math.BigDecimal;
import java.util.List;

/** A price book with one server of each disk kind and a service of each price rule. */
public final class SmallCatalogue {
    static final CurrencyUnit INR = CurrencyUnit.of("INR");
    static final PriceSource SOURCE =
            new PriceSource("price list of the test", "2026-09", PriceStatus.PUBLISHED, "");
    static final DiskOffer BUILT_IN = disk("C3.16GB-NVME", DiskClass.NVME, 150, "0");
    static final DiskOffer SAS = disk("SAS-600", DiskClass.SAS_15K, 600, "1200.50");
    static final ServerOffer CLOUD =
            new ServerOffer(
                    "C3.16GB",
                    "C3",
                    false,
                    8,
                    1.31,
                    16,
                    1000,
                    new ServerOffer.Disks.BuiltIn(BUILT_IN),
                    inr("6789.25"),
                    SOURCE);
    static final ServerOffer DEDICATED =
            new ServerOffer(
                    "DS-16",
                    "DS",
                    true,
                    16,
                    1.0,
                    64,
                    1000,
                    new ServerOffer.Disks.Bays(8, List.of(RaidLevel.RAID10), List.of("SAS-600")),
                    inr("20000"),
                    SOURCE);
    static final CommitmentTerm NONE =
            new CommitmentTerm(0, BigDecimal.ZERO, BigDecimal.ZERO, List.of(), true, SOURCE);

    private SmallCatalogue() {}

    /** The price book at a tax rate and a discount for twelve months. */
    static Catalogue of(String tax, String yearDiscount) {
        return new Catalogue(
                "small-2026",
                "Test provider",
                "Delhi",
                INR,
                "2026-09",
                new BigDecimal(tax),
                List.of(CLOUD, DEDICATED),
                List.of(SAS),
                List.of(
                        new ServiceOffer(
                                "EOS",
                                ServiceKind.OBJECT_STORAGE_GB,
                                "GB-month",
                                new PriceRule.FlatThenPerUnit(
                                        inr("625"), new BigDecimal(250), inr("2.5")),
                                SOURCE),
                        new ServiceOffer(
                                "EGRESS",
                                ServiceKind.INTERNET_EGRESS_GB,
                                "GB",
                                new PriceRule.Graduated(
                                        List.of(
                                                new PriceRule.Graduated.Tier(
                                                        new BigDecimal(1000), inr("3")),
                                                new PriceRule.Graduated.Tier(
                                                        new BigDecimal(10000), inr("2")),
                                                new PriceRule.Graduated.Tier(null, inr("0.7")))),
                                SOURCE),
                        new ServiceOffer(
                                "IP",
                                ServiceKind.RESERVED_IP,
                                "address",
                                new PriceRule.PerUnit(inr("199")),
                                SOURCE)),
                List.of(
                        NONE,
                        new CommitmentTerm(
                                12,
                                new BigDecimal(yearDiscount),
                                BigDecimal.ONE,
                                List.of(),
                                true,
                                SOURCE)));
    }

    static BigMoney inr(String amount) {
        return BigMoney.of(INR, new BigDecimal(amount));
    }

    private static DiskOffer disk(String sku, DiskClass kind, double gb, String price) {
        return new DiskOffer(sku, kind, gb, 180, 180, 5.5, 0.015, inr(price), SOURCE);
    }
}
