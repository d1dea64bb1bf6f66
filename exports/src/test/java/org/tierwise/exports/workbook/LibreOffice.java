package org.tierwise.exports.workbook;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The spreadsheet program of other people, where it is installed. */
final class LibreOffice {
    private static final long LONGEST_SECONDS = 120;

    /** By itself, LibreOffice takes stored values of a file for right. */
    private static final String ALWAYS_RECALCULATE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
            </item>
            </oor:items>
            """;

    private LibreOffice() {}

    /** Where it is; looked for on the path. */
    static Optional<Path> executable() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The workbook, worked out anew and saved by LibreOffice. */
    static WrittenBook recalculated(XSSFWorkbook workbook, Path folder)
            throws IOException, InterruptedException {
        Path in = folder.resolve("in.xlsx");
        try (OutputStream out = Files.newOutputStream(in)) {
            workbook.write(out);
        }
        Path settings = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
        Path saved = Files.createDirectories(folder.resolve("saved"));
        Process process =
                new ProcessBuilder(
                                List.of(
                                        executable().orElseThrow().toString(),
                                        "-env:UserInstallation="
                                                + folder.resolve("profile").toUri(),
                                        "--headless",
                                        "--convert-to",
                                        "xlsx",
                                        "--outdir",
                                        saved.toString(),
                                        in.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice takes longer than two minutes");
        }
        return new WrittenBook(saved.resolve("in.xlsx"));
    }
}
