package org.tierwise.data.store;

/**
 * Where a Trino listens.
 *
 * @param host name or address
 * @param port port, from 1
 * @param encrypted whether it is spoken to through TLS, its certificate verified
 */
public record TrinoServer(String host, int port, boolean encrypted) {
    /**
     * @throws IllegalArgumentException when the port is none
     */
    public TrinoServer {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port %d: expected 1 to 65535".formatted(port));
        }
    }

    String url() {
        return "jdbc:trino://%s:%d/".formatted(host, port);
    }
}
