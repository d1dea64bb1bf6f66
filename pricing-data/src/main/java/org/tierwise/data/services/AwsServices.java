package org.tierwise.data.services;

import org.tierwise.model.bill.ServiceTable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What the services of AWS are for: the bundled {@code aws-services.csv}. */
public final class AwsServices {
    private static final String SERVICES = "aws-services.csv";
    private static final String ENGINES = "aws-engines.csv";
    private static final List<ListedService> LISTED =
            ServiceCsv.services(SERVICES, resource(SERVICES));
    private static final ServiceTable TABLE =
            new ServiceTable(
                    LISTED.stream().map(ListedService::row).toList(),
                    ServiceCsv.engines(ENGINES, resource(ENGINES)));

    private AwsServices() {}

    /** The table. */
    public static ServiceTable table() {
        return TABLE;
    }

    /** The rows as the file lists them, with their examples and sources. */
    public static List<ListedService> listed() {
        return LISTED;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(AwsServices.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
