package org.tierwise.app.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A process that saves, keeps a copy and exports, one version after the other, until it is killed.
 * It prints a version when all of that is done.
 */
final class SavingForever {
    private SavingForever() {}

    /**
     * @param args folder to write into; folder of the versions, each a file with its number as
     *     name; the first version to write
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path versions = Path.of(args[1]);
        int count = versions.toFile().list().length;
        for (int n = Integer.parseInt(args[2]); ; n++) {
            byte[] bytes = Files.readAllBytes(versions.resolve(String.valueOf(n % count)));
            AtomicFile.replace(folder.resolve("shop.tierwise"), bytes);
            AtomicFile.replace(folder.resolve("copy.tierwise"), bytes);
            org.tierwise.exports.AtomicFile.write(
                    folder.resolve("export.bin"), out -> out.write(bytes));
            System.out.println(n);
        }
    }
}
