package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.Readback;
import org.tierwise.app.project.ProjectJson;
import org.tierwise.app.project.ProjectLock;
import org.tierwise.exports.AtomicFile;
import org.tierwise.exports.readback.EditedWorkbook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** What finance changed in a workbook, and the project with it. */
@Command(
        name = "readback",
        mixinStandardHelpOptions = true,
        description =
                "Reads a workbook that was edited, says what was changed, and writes the project"
                        + " with it.")
final class ReadbackCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "WORKBOOK", description = "a workbook that plan --out wrote")
    private Path workbook = Path.of("");

    @Option(
            names = "--project",
            paramLabel = "PROJECT",
            required = true,
            description = "the project that it was made from")
    private String project = "";

    @Option(
            names = "--out",
            paramLabel = "FILE.tierwise",
            description =
                    "project to write with the changes; beside the old one, as paths are relative")
    private @Nullable Path out;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        if (out != null && !folder(out).equals(folder(Path.of(project)))) {
            throw new BadInput(
                    "--out %s: give a file beside %s, since the paths of its bill are relative"
                            .formatted(out, project));
        }
        Readback readback =
                Readback.of(
                        edited(), PlanningCases.project(project), PlanningCases.catalogue(project));
        if (out != null) {
            save(readback, out);
        }
        Streams.out(spec).print(json ? Json.text(document(readback)) + "\n" : report(readback));
        return ExitCode.DONE;
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().normalize().resolveSibling("");
    }

    private EditedWorkbook edited() {
        try {
            return EditedWorkbook.read(workbook);
        } catch (IOException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private static void save(Readback readback, Path file) {
        try (ProjectLock held = ProjectLock.of(file)) {
            AtomicFile.write(
                    file,
                    stream ->
                            stream.write(
                                    ProjectJson.write(readback.project())
                                            .getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private String report(Readback readback) {
        if (readback.differences().isEmpty()) {
            return "Nothing was changed in the workbook.\n";
        }
        HumanTable table = new HumanTable("lrrlll", "input", "exported", "now", "", "", "");
        for (Readback.Difference one : readback.differences()) {
            table.row(
                    Terminal.safe(one.input().label()),
                    one.input().exported().toPlainString(),
                    one.input().now().toPlainString(),
                    Terminal.safe(one.input().unit()),
                    one.applied() ? "applied" : "not applied",
                    one.note());
        }
        return table.text() + (out == null ? "" : "\nThe project is in " + out + "\n");
    }

    private static ObjectNode document(Readback readback) {
        ObjectNode json = Json.object();
        ArrayNode array = json.putArray("differences");
        for (Readback.Difference one : readback.differences()) {
            array.addObject()
                    .put("name", one.input().name())
                    .put("label", one.input().label())
                    .put("unit", one.input().unit())
                    .put("exported", Json.amount(one.input().exported()))
                    .put("now", Json.amount(one.input().now()))
                    .put("applied", one.applied())
                    .put("note", one.note());
        }
        return json;
    }
}
