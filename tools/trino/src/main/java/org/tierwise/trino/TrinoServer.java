package org.tierwise.trino;

import io.trino.Session;
import io.trino.plugin.hive.HivePlugin;
import io.trino.spi.security.Identity;
import io.trino.testing.DistributedQueryRunner;
import io.trino.testing.TestingSession;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A Trino of one node in this process, with the catalogue {@code bills} over the Parquet files of a
 * folder. It prints its address on a line of its own and runs until standard input ends.
 */
public final class TrinoServer {
    private TrinoServer() {}

    /**
     * @param args the folder; its sub-folders are named as {@code local:///name} in table
     *     definitions
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]).toRealPath();
        Files.createDirectories(folder.resolve("metastore"));
        Session session =
                TestingSession.testSessionBuilder()
                        .setCatalog("bills")
                        .setSchema("reports")
                        .setIdentity(Identity.ofUser("tierwise"))
                        .build();
        try (DistributedQueryRunner runner =
                DistributedQueryRunner.builder(session).setWorkerCount(0).build()) {
            runner.installPlugin(new HivePlugin());
            runner.createCatalog(
                    "bills",
                    "hive",
                    Map.of(
                            "hive.metastore", "file",
                            "hive.metastore.catalog.dir", "local:///metastore",
                            "hive.non-managed-table-writes-enabled", "false",
                            "fs.local.enabled", "true",
                            "local.location", folder.toString()));
            runner.execute("CREATE SCHEMA bills.reports");
            System.out.println("LISTENING " + runner.getCoordinator().getBaseUrl());
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }
}
