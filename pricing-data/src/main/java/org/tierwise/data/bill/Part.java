package org.tierwise.data.bill;

import java.nio.file.Path;

/**
 * A data file of a bill.
 *
 * @param file the file
 * @param label the file as the user knows it
 */
record Part(Path file, String label) {}
