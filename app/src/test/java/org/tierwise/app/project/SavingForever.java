package org.tierwise.app.project;

import static java.nio.charset.StandardCharsets.UTF_8;

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
     * Waits for the first version to write, a line of standard input, and begins with it.
     *
     * @param args folder to write into; folder of the versions, each a file with its number as name
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path versions = Path.of(args[1]);
        int count = versions.toFile().list().length;
        int first = Integer.parseInt(new String(System.in.readAllBytes(), UTF_8).strip());
        for (int n = first; ; n++) {
            byte[] bytes = Files.readAllBytes(versions.resolve(String.valueOf(n % count)));
            AtomicFile.replace(folder.resolve("shop.tierwise"), bytes);
            AtomicFile.replace(folder.resolve("copy.tierwise"), bytes);
            org.tierwise.exports.AtomicFile.write(
                    folder.resolve("export.bin"), out -> out.write(bytes));
            System.out.println(n);
        }
    }
}
