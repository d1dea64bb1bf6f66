package org.tierwise.data.bill;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A data file of a bill.
 *
 * @param file the file
 * @param place where the user has it, which may be inside an archive: {@code bills.zip!/june.csv}
 * @param period billing period that its manifest states; absent without a manifest
 * @param named whether the user or a manifest named this very file
 */
record Part(Path file, Path place, Optional<YearMonth> period, boolean named)
        implements LineSource {
    @Override
    public String label() {
        return place.toString();
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
