package org.tierwise.app.planning;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where it is installed, started once for all files. */
final class Soffice {
    private static final long LONGEST_SECONDS = 180;

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

    private Soffice() {}

    static Optional<Path> executable() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The workbooks, worked out anew and saved, in the same order. */
    static List<XSSFWorkbook> recalculated(Path folder, List<Path> workbooks)
            throws IOException, InterruptedException {
        Path settings = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
        Path saved = Files.createDirectories(folder.resolve("saved"));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                executable().orElseThrow().toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx",
                                "--outdir",
                                saved.toString()));
        workbooks.forEach(workbook -> command.add(workbook.toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice takes longer than three minutes");
        }
        List<XSSFWorkbook> read = new ArrayList<>();
        for (Path workbook : workbooks) {
            try (InputStream in = Files.newInputStream(saved.resolve(workbook.getFileName()))) {
                read.add(new XSSFWorkbook(in));
            }
        }
        return read;
    }
}
