package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.data.store.TrinoServer;

import java.util.List;
import java.util.Map;

class RemoteTableTest {
    @Test
    void aConnectionIsEncryptedUnlessTheServerIsOnThisComputer() {
        assertThat(RemoteTable.at("trino://trino.shop.example/aws/cur/june").server())
                .isEqualTo(new TrinoServer("trino.shop.example", 443, true));
        assertThat(RemoteTable.at("trino://localhost/aws/cur/june").server())
                .isEqualTo(new TrinoServer("localhost", 8080, false));
        assertThat(RemoteTable.at("trino://10.0.0.7:8081/aws/cur/june?tls=off").server())
                .isEqualTo(new TrinoServer("10.0.0.7", 8081, false));
    }

    @Test
    void aNameIsQuotedWhole() {
        assertThat(RemoteTable.at("trino://localhost/aws/cur/x%22;DROP%20TABLE%20y").sql())
                .isEqualTo("\"aws\".\"cur\".\"x\"\";DROP TABLE y\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trino://",
                "trino://host",
                "trino://host/catalog/schema",
                "trino://host/catalog/schema/table/more",
                "trino:///catalog/schema/table",
                "trino://ho st/catalog/schema/table",
                "trino://host/catalog/schema/table?ssl=no"
            })
    void whatIsNoTableIsToldWithWhatWouldBeRight(String address) {
        assertThatThrownBy(() -> RemoteTable.at(address))
                .isInstanceOf(ImportProblem.class)
                .hasMessageStartingWith(address + ":1: ")
                .hasMessageContaining("expected");
    }

    @Test
    void aPasswordInAnAddressIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> RemoteTable.at("trino://me:s3cret@host/a/b/c"))
                .isInstanceOf(ImportProblem.class)
                .hasMessageNotContaining("s3cret")
                .hasMessageContaining("TIERWISE_TRINO_PASSWORD");
    }

    @Test
    void aPasswordIsNotSentInTheClear() {
        assertThatThrownBy(() ->
                        RemoteBills.read(
                                RemoteTable.at("trino://localhost:1/a/b/c"),
                                ReadOptions.DEFAULT,
                                Map.of("TIERWISE_TRINO_PASSWORD", "s3cret"),
                                Progress.NONE))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("SSL")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void everySliceHasBitsOfItsOwn() {
        List<Long> bits =
                java.util.stream.LongStream.range(0, 1 << LineLayout.Text.values().length)
                        .filter(RemoteTableTest::isSlice)
                        .boxed()
                        .toList();

        assertThat(bits.stream().map(RemoteQuery::slice)).containsExactlyInAnyOrder(Slice.values());
    }

    private static boolean isSlice(long bits) {
        try {
            RemoteQuery.slice(bits);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"trino://h/a/b/c, true", "TRINO://h/a/b/c, true", "bill.csv, false"})
    void addressesAreKnownByTheirStart(String text, boolean address) {
        assertThat(RemoteTable.isAddress(text)).isEqualTo(address);
    }
}
