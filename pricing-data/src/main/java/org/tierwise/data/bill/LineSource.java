package org.tierwise.data.bill;

import java.time.YearMonth;
import java.util.Optional;

/** Where the lines of a bill come from. */
public sealed interface LineSource permits Part, RemoteTable {
    /** The place as the user knows it. */
    String label();

    /** Its last name, for short messages. */
    String name();

    /** Billing period that the place states for its lines. */
    Optional<YearMonth> period();
}
