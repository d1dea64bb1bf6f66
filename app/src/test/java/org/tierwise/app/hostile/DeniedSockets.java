package org.tierwise.app.hostile;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/**
 * The JVM's source of channels in tests: it makes none that leaves the process, and takes note of
 * who asked. Named by {@code -Djava.nio.channels.spi.SelectorProvider}.
 */
public final class DeniedSockets extends SelectorProvider {
    private static IOException denied(String what) {
        SocketsDenied.note(what);
        return new IOException("tests open no socket: " + what);
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw denied("datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw denied("datagram channel");
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw denied("pipe");
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw denied("selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw denied("server socket channel");
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw denied("socket channel");
    }
}
