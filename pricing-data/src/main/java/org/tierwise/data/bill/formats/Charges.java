package org.tierwise.data.bill.formats;

import org.tierwise.data.bill.ChargeKey;
import org.tierwise.data.bill.ChargeSums;
import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.LineLayout.Text;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** Charges of statements, put together text by text. */
final class Charges {
    private final Map<Text, String> texts = new EnumMap<>(Text.class);
    private String description = "";
    private BigDecimal quantity = BigDecimal.ZERO;

    Charges with(Text text, String value) {
        texts.put(text, value);
        return this;
    }

    Charges described(String value) {
        description = value;
        return this;
    }

    Charges quantity(BigDecimal value) {
        quantity = value;
        return this;
    }

    ChargeKey key() {
        return new ChargeKey(texts, false);
    }

    ChargeSums costing(BigDecimal unblended, long lines) {
        return new ChargeSums(
                lines, description, Map.of(Amount.UNBLENDED, unblended, Amount.QUANTITY, quantity));
    }
}
