package org.tierwise.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Every test of this module, the journeys of the command line and of the window among them, runs in
 * a JVM that opens no socket; one that tries fails, also when it swallows the refusal. Only the
 * tests of the remote source are let through.
 */
public final class SocketsDenied implements BeforeAllCallback, AfterAllCallback {
    private static final List<String> ATTEMPTS = new CopyOnWriteArrayList<>();
    private static boolean installed;

    static void note(String what) {
        ATTEMPTS.add(what + " by " + List.of(Thread.currentThread().getStackTrace()));
    }

    /** Attempts so far, which are forgotten. */
    static List<String> attempts() {
        List<String> all = List.copyOf(ATTEMPTS);
        ATTEMPTS.clear();
        return all;
    }

    @Override
    @SuppressWarnings("deprecation") // The only door to the sockets of java.net.
    public void beforeAll(ExtensionContext context) throws IOException {
        if (!installed && System.getProperty("tierwise.trino", "").isEmpty()) {
            installed = true;
            Socket.setSocketImplFactory(() -> denied("socket"));
            ServerSocket.setSocketFactory(() -> denied("server socket"));
        }
    }

    private static SocketImpl denied(String what) {
        note(what);
        throw new IllegalStateException("tests open no socket: " + what);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        assertThat(attempts()).as("sockets opened by %s", context.getDisplayName()).isEmpty();
    }
}
