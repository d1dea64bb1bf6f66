package org.tierwise.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.bill.Progress;
import org.tierwise.data.bill.ReadOptions;
import org.tierwise.data.bill.RemoteBills;
import org.tierwise.data.bill.RemoteTable;

import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.util.Map;

/** The net that the other tests of this module run over holds. */
@DisabledIfSystemProperty(named = "tierwise.trino", matches = ".+")
class SocketsDeniedTest {
    @Test
    void everyWayToASocketIsSeen() {
        assertThatThrownBy(() -> new Socket("127.0.0.1", 9)).hasMessageContaining("no socket");
        assertThatThrownBy(() -> new ServerSocket(0)).hasMessageContaining("no socket");
        assertThatThrownBy(SocketChannel::open).hasMessageContaining("no socket");

        assertThat(SocketsDenied.attempts()).hasSize(3);
    }

    @Test
    void theRemoteSourceIsWhatWouldOpenOne() {
        assertThatThrownBy(() ->
                        RemoteBills.read(
                                RemoteTable.at("trino://127.0.0.1:9/a/b/c"),
                                ReadOptions.DEFAULT,
                                Map.of(),
                                Progress.NONE))
                .isInstanceOfAny(ImportProblem.class, IllegalStateException.class);

        assertThat(SocketsDenied.attempts()).isNotEmpty();
    }
}
