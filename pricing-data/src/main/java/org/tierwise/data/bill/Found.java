package org.tierwise.data.bill;

import java.nio.file.Path;

/**
 * A file that was found.
 *
 * @param file the file
 * @param place where the user has it, which may be inside an archive
 */
record Found(Path file, Path place) {}
