package org.tierwise.exports.workbook.sheets;

import org.joda.money.BigMoney;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Line;
import org.tierwise.model.catalogue.AgreedPrice;
import org.tierwise.model.catalogue.AgreedPrices;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.PriceOverride;
import org.tierwise.model.catalogue.ServerOffer;
import org.tierwise.model.catalogue.ServiceOffer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Columns that show how a price came about: list price, discount or agreed price, who agreed it,
 * why and until when. The price that the plan uses is a formula on the first three.
 */
final class AgreedColumns {
    /** Headers of the columns, the currency apart. */
    static final String[] HEADERS = {
        "List price", "Discount", "Agreed price", "Agreed by", "Why", "Holds until"
    };

    private final AgreedPrices prices;

    AgreedColumns(AgreedPrices prices) {
        this.prices = prices;
    }

    /**
     * The price used, from the columns of list price, discount and agreed price.
     *
     * @param list letter of the column of list prices
     * @param discount letter of the column of discounts
     * @param agreed letter of the column of agreed prices
     */
    static String priceUsed(String list, String discount, String agreed) {
        return "IF(COUNT(%s{r})=1,%s{r},%s{r}*(1-%s{r}))".formatted(agreed, agreed, list, discount);
    }

    /** What was agreed for an offer. */
    Optional<AgreedPrice> of(String sku) {
        return prices.of(sku);
    }

    /** A server at its price before the discount on the whole order. */
    ServerOffer undiscounted(ServerOffer server) {
        return prices.undiscounted().server(server.sku()).orElse(server);
    }

    /** A disk at its price before that discount; disks that come with a server are in no list. */
    DiskOffer undiscounted(DiskOffer disk) {
        return prices.undiscounted().disks().stream()
                .filter(each -> each.sku().equals(disk.sku()))
                .findFirst()
                .orElse(disk);
    }

    /** A service at its price before that discount. */
    ServiceOffer undiscounted(ServiceOffer service) {
        return prices.undiscounted().services().stream()
                .filter(each -> each.sku().equals(service.sku()))
                .findFirst()
                .orElse(service);
    }

    /** Price of the list, before anything was agreed. */
    BigMoney listPrice(String sku, BigMoney used) {
        return of(sku).map(a -> a.list().price(BigDecimal.ONE)).orElse(used);
    }

    /** Writes the columns for an offer. */
    void write(Line line, String sku, BigMoney list) {
        Optional<PriceOverride> override = of(sku).map(AgreedPrice::override);
        line.price(CellRole.DATA, list)
                .number(
                        CellRole.DATA,
                        CellFormat.PERCENT,
                        override.map(PriceOverride::discount).orElse(BigDecimal.ZERO));
        Optional<BigDecimal> price = override.flatMap(PriceOverride::price);
        if (price.isPresent()) {
            line.price(CellRole.DATA, BigMoney.of(list.getCurrencyUnit(), price.get()));
        } else {
            line.text(CellRole.TEXT, "");
        }
        line.text(CellRole.TEXT, override.map(PriceOverride::by).orElse(""))
                .text(CellRole.TEXT, override.map(PriceOverride::reason).orElse(""))
                .text(CellRole.TEXT, override.map(AgreedColumns::until).orElse(""));
    }

    private static String until(PriceOverride override) {
        return override.until().map(LocalDate::toString).orElse("a trial");
    }
}
