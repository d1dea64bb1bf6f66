package org.tierwise.app.cli;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.project.ProjectFile;
import org.tierwise.app.project.ProjectFileProblem;
import org.tierwise.app.project.Redaction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Makes a project that can be shown to others. */
@Command(
        name = "redact",
        mixinStandardHelpOptions = true,
        description =
                "Writes a copy of a project in which accounts, tags, resource ids, invoice numbers,"
                        + " file names and the customer are replaced by pseudonyms. Amounts stay.")
final class RedactCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", description = "a .tierwise file or clovia")
    private String project = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.tierwise",
            description = "project to write; must not exist")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        if (Files.exists(out)) {
            throw new BadInput(out + ": exists already; name a new file");
        }
        try {
            ProjectFile.write(
                    out,
                    new Redaction().of(PlanningCases.open(project).contents()),
                    PlanningRun.VERSION);
        } catch (IOException | ProjectFileProblem e) {
            throw new BadInput("%s: cannot be written: %s".formatted(out, e.getMessage()), e);
        }
        Streams.out(spec)
                .println(
                        out
                                + ": accounts, tags, resource ids, invoice numbers, file names and"
                                + " the customer are pseudonyms; names of components and all"
                                + " amounts stay");
        return ExitCode.DONE;
    }
}
