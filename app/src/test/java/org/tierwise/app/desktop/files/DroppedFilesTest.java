package org.tierwise.app.desktop.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.project.ProjectJson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files are told apart by what is in them. */
class DroppedFilesTest {
    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00ff\u00d8\u00ff\u00e0..JFIF",
                "\u0089PNG\r\n",
                "GIF89a",
                "RIFF1234WEBPVP8 "
            })
    void aPictureIsRefusedWhateverItIsCalled(String head) throws IOException {
        DroppedFiles found = DroppedFiles.look(List.of(file("bill.csv", head)));

        assertThat(found.data()).isEmpty();
        assertThat(found.refused())
                .singleElement()
                .asString()
                .startsWith("bill.csv is a picture and was left out: drop a bill");
    }

    @Test
    void anEmptyFileAndOneThatIsGoneAreRefused() throws IOException {
        DroppedFiles found =
                DroppedFiles.look(List.of(file("empty.csv", ""), folder.resolve("gone.csv")));

        assertThat(found.refused())
                .satisfiesExactly(
                        empty ->
                                assertThat(empty)
                                        .isEqualTo(
                                                "empty.csv is empty: download or copy it again."),
                        gone -> assertThat(gone).startsWith("gone.csv is no longer there"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatTheSystemDoesNotReadIsRefusedWithItsReason() {
        // Also the superuser gets an error of input and output from it.
        DroppedFiles found = DroppedFiles.look(List.of(Path.of("/proc/self/mem")));

        assertThat(found.refused())
                .singleElement()
                .asString()
                .startsWith("mem cannot be read (Input/output error)");
    }

    @Test
    void jsonIsAProjectOnlyWithTheFieldsOfOne() throws IOException {
        String json = ProjectJson.write(PlanningCases.open("clovia").project());
        Path project = file("shop.json", json);
        Path damaged = file("half.json", json.substring(0, json.length() / 2));
        Path manifest = file("Manifest.json", "{\"assemblyId\": \"1\", \"reportKeys\": []}");
        Path broken = file("broken.json", "{\"assemblyId\": ");

        DroppedFiles found = DroppedFiles.look(List.of(project, damaged, manifest, broken));

        assertThat(found.projects()).containsExactly(project, damaged);
        assertThat(found.data()).containsExactly(manifest, broken);
    }

    @Test
    void aProjectBesideOtherDataIsAmbiguousAndBesideAPictureItIsNot() throws IOException {
        Path project = file("shop.tierwise", "");
        Path other = file("other.tierwise", "");
        Path bill = file("bill.csv", "lineItem/UsageType\n");
        Path picture = file("a.jpg", "\u00ff\u00d8\u00ff");

        assertThat(DroppedFiles.look(List.of(project)).isAmbiguous()).isFalse();
        assertThat(DroppedFiles.look(List.of(project, picture)).isAmbiguous()).isFalse();
        assertThat(DroppedFiles.look(List.of(bill, folder)).isAmbiguous()).isFalse();
        assertThat(DroppedFiles.look(List.of(bill, project)).isAmbiguous()).isTrue();
        assertThat(DroppedFiles.look(List.of(other, project)).isAmbiguous()).isTrue();
    }

    private Path file(String name, String latin1) throws IOException {
        return Files.writeString(folder.resolve(name), latin1, StandardCharsets.ISO_8859_1);
    }
}
