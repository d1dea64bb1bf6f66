package org.tierwise.data.bill;

import org.tierwise.data.store.TrinoServer;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of bill lines in Trino: {@code trino://host:port/catalog/schema/table}. The columns are
 * those of a Cost and Usage Report or of FOCUS, in any spelling. The connection is encrypted,
 * unless the server is on this computer or the address ends in {@code ?tls=off}.
 *
 * @param server the server
 * @param path catalogue, schema and table
 */
public record RemoteTable(TrinoServer server, List<String> path) implements LineSource {
    private static final String SCHEME = "trino://";
    private static final String RIGHT = "expected trino://host:port/catalog/schema/table";
    private static final int PARTS = 3;
    private static final int ENCRYPTED_PORT = 443;
    private static final int PLAIN_PORT = 8080;

    /**
     * @throws IllegalArgumentException when the path has not three parts
     */
    public RemoteTable {
        path = List.copyOf(path);
        if (path.size() != PARTS) {
            throw new IllegalArgumentException(RIGHT);
        }
    }

    /** Whether a text is meant as the address of a table. */
    public static boolean isAddress(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith(SCHEME);
    }

    /**
     * The table at an address.
     *
     * @throws ImportProblem when the address is none, or holds a password
     */
    public static RemoteTable at(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            throw new ImportProblem(
                    address, 1, "no address (%s); %s".formatted(e.getReason(), RIGHT));
        }
        if (uri.getRawUserInfo() != null) {
            throw new ImportProblem(
                    address.replace(uri.getRawUserInfo(), "…"),
                    1,
                    "an address with a user or password in it; set TIERWISE_TRINO_USER and"
                            + " TIERWISE_TRINO_PASSWORD instead");
        }
        List<String> path =
                uri.getPath() == null
                        ? List.of()
                        : Stream.of(uri.getPath().split("/")).filter(p -> !p.isEmpty()).toList();
        if (uri.getHost() == null || path.size() != PARTS) {
            throw new ImportProblem(address, 1, "no table; " + RIGHT);
        }
        boolean encrypted = isEncrypted(address, uri);
        int usual = encrypted ? ENCRYPTED_PORT : PLAIN_PORT;
        return new RemoteTable(
                new TrinoServer(
                        uri.getHost(), uri.getPort() < 0 ? usual : uri.getPort(), encrypted),
                path);
    }

    private static boolean isEncrypted(String address, URI uri) {
        return switch (uri.getQuery()) {
            case null -> !List.of("localhost", "127.0.0.1", "[::1]").contains(uri.getHost());
            case "tls=on" -> true;
            case "tls=off" -> false;
            default ->
                    throw new ImportProblem(
                            address, 1, "%s; expected tls=on or tls=off".formatted(uri.getQuery()));
        };
    }

    @Override
    public String label() {
        return "%s%s:%d/%s".formatted(SCHEME, server.host(), server.port(), String.join("/", path));
    }

    @Override
    public String name() {
        return path.getLast();
    }

    @Override
    public Optional<YearMonth> period() {
        return Optional.empty();
    }

    /** The table in SQL. */
    String sql() {
        return path.stream()
                .map(part -> "\"" + part.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining("."));
    }
}
