package org.tierwise.data.catalogue;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CatalogueProblemTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"region\":|\"regoin\":|5: unknown property \"regoin\"; known here are asOf,"
                        + " currency, disks,",
                "\"ramGb\": 8,|\"ramGb\": 8, \"gpu\": 1,|16: unknown property \"gpu\"",
                "\"region\": \"Delhi/NCR\",|``|1: \"region\" is missing; every property is"
                        + " required",
                "\"vcpu\": 4|\"vcpus\": 4|14: unknown property \"vcpus\"; known here are coreScore,"
                        + " dedicated,",
                "\"vcpu\": 4,|``|10: \"vcpu\" is missing",
                ", \"note\": \"\"}|}|20: \"note\" is missing",
                "\"vcpu\": 4|\"vcpu\": \"4\"|14: \"vcpu\" has no valid value; a whole number",
                "\"vcpu\": 4|\"vcpu\": 4.5|14: \"vcpu\" has no valid value; a whole number",
                "\"vcpu\": 4|\"vcpu\": null|14: \"vcpu\" has no valid value; a whole number",
                "\"vcpu\": 4|\"vcpu\": 0|14: vcpu is 0; it must be at least 1",
                "\"ramGb\": 8|\"ramGb\": 1e999|16: ramGb is Infinity; it must be above zero",
                "\"dedicated\": false|\"dedicated\": 0|13: \"dedicated\" has no valid value; true"
                        + " or false",
                "\"2263.00\"|2263.00|19: \"monthly\" has no valid value; a text in double quotes",
                "\"2263.00\"|\"-1\"|19: monthly is -1; it must not be negative",
                "\"2263.00\"|\"2,263\"|19: monthly is \"2,263\"; a decimal such as \"1321.50\""
                        + " would be right",
                "\"2263.00\"|\"NaN\"|19: monthly is \"NaN\"; a decimal",
                "\"INR\"|\"RUPEE\"|6: unknown currency \"RUPEE\"; an ISO 4217 code such as \"INR\"",
                "\"2026-09\"|\"2026-13\"|7: asOf is \"2026-13\"; a year, month or day",
                "\"0.18\"|\"18\"|8: taxRate is 18; a share below 1 such as \"0.18\" would be right",
                "\"sku\": \"D1\"|\"sku\": \"S1\"|23: SKU S1 is already used on line 11; each SKU"
                        + " must occur once",
                "\"sku\": \"D1\"|\"sku\": \"V1\"|23: SKU V1 is already used on line 45",
                "\"sku\": \"D1\"|\"sku\": \"=1+2\"|23: sku is \"=1+2\"; letters, digits",
                "\"attached\"|\"floppy\"|18: disks has kind \"floppy\"; known kinds are built-in,"
                        + " bays, attached",
                "\"kind\": \"attached\", |``|18: disks has kind missing; known kinds are built-in",
                "[\"V1\"]|[\"V2\"]|18: disk V2 is not in the list of disks; known are V1, H1",
                "[\"V1\"]|[]|18: the list is empty; a server needs at least one choice",
                "[\"V1\"]|[null]|18: \"0\" has no valid value",
                "\"RAID6\"|\"RAID7\"|35: unknown raidLevels \"RAID7\"; known are RAID0, RAID1",
                "\"RAID6\"|\"RAID10\"|35: RAID10 is named twice",
                "\"count\": 4|\"count\": 3|34: RAID10 needs at least 4 disks, not 3",
                "\"hdd-sata-7k2\"|\"hdd\"|57: unknown diskClass \"hdd\"; known are hdd-sata-7k2,"
                        + " hdd-sas-15k,",
                "\"annualFailureRate\": 0.015|\"annualFailureRate\": 1.5|62: annualFailureRate is"
                        + " 1.5; it must be from 0 to 1",
                "\"status\": \"estimated\"|\"status\": \"guessed\"|40: unknown status \"guessed\";"
                        + " known are published, secondary, estimated",
                "\"note\": \"guess\"|\"note\": \"\"|40: a price that is not published needs a note",
                "\"document\": \"none\"|\"document\": \" \"|40: document is blank",
                "internet-egress-gb|cdn|70: unknown kind \"cdn\"; known are object-storage-gb,"
                        + " internet-egress-gb",
                "\"51200\"|\"10240\"|76: upTo is 10240; tiers must ascend, so more than 10240 would"
                        + " be right",
                "\"months\": 0|\"months\": 1|84: the term without commitment is missing; add one"
                        + " with months 0",
                "\"months\": 3|\"months\": 0|91: months 0 occurs twice",
                "\"months\": 3|\"months\": -3|91: months is -3; it must not be negative",
                "\"0.11\"|\"1\"|92: discount is 1; a share below 1",
                "\"asOf\": \"2026-09\",|\"asOf\": \"2026-09\", \"asOf\": \"2025\",|7: not JSON:"
                        + " Duplicate field 'asOf'",
                "\"asOf\": \"2026-09\",|\"asOf\": \"2026-09\"|8: not JSON: Unexpected character",
            })
    void aBadPlaceIsNamedWithItsLineAndItsCure(String old, String now, String message) {
        assertThatExceptionOfType(CatalogueProblem.class)
                .isThrownBy(() -> SmallCatalogue.with(old, now))
                .withMessageStartingWith("own.json:" + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|1: \"the file\" has no valid value; an object { } would be right",
                "null|1: the file holds null",
                "[]|1: \"the file\" has no valid value; an object { } would be right",
                "{|1: not JSON: Unexpected end-of-input",
                "{} {}|1: ",
            })
    void aFileThatIsNoCatalogueIsRefused(String text, String message) {
        assertThatExceptionOfType(CatalogueProblem.class)
                .isThrownBy(() -> SmallCatalogue.parse(text))
                .withMessageStartingWith("own.json:" + message);
    }

    @Test
    void deepNestingIsRefusedInsteadOfOverflowingTheStack() {
        assertThatExceptionOfType(CatalogueProblem.class)
                .isThrownBy(() -> SmallCatalogue.parse("[".repeat(100_000)))
                .withMessageStartingWith("own.json:1: not JSON");
    }

    @Test
    void aHugeFileIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("huge.json");
        Files.write(file, new byte[Catalogues.LARGEST_FILE + 1]);
        assertThatExceptionOfType(CatalogueProblem.class)
                .isThrownBy(() -> Catalogues.read(file))
                .withMessage(
                        file
                                + ":1: the file is larger than 16 MB; a catalogue is a few hundred"
                                + " offers");
    }
}
