package org.tierwise.data.bill;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A data file of a bill.
 *
 * @param file the file
 * @param label the file as the user knows it
 * @param period billing period that its manifest states; absent without a manifest
 * @param named whether the user or a manifest named this very file
 */
record Part(Path file, String label, Optional<YearMonth> period, boolean named) {}
