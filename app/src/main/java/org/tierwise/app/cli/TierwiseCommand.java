package org.tierwise.app.cli;

import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.support.DefectLog;
import org.tierwise.data.store.ProgramEnd;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The root of the command line. */
@Command(
        name = "tierwise",
        description =
                "Right-sizes a highly available topology on another cloud from an AWS bill and a"
                        + " traffic profile, and compares the cost.",
        mixinStandardHelpOptions = true,
        version = "tierwise " + PlanningRun.VERSION,
        subcommands = {
            BillCommand.class,
            TrafficCommand.class,
            NewCommand.class,
            PlanCommand.class,
            DiffCommand.class,
            RedactCommand.class,
            CompareCommand.class,
            SensitivityCommand.class,
            ReadbackCommand.class,
            ParetoCommand.class,
            RobustCommand.class,
            EvaluateCommand.class,
            SimulateCommand.class,
            QueueingCommand.class,
            AvailabilityCommand.class,
            RaidCommand.class,
            CacheCommand.class,
            CatalogueCommand.class,
            GenerateCommand.class,
            CommandLine.HelpCommand.class
        })
public final class TierwiseCommand {
    private TierwiseCommand() {}

    /**
     * Runs a command.
     *
     * @return exit code
     */
    public static int run(String... args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return run(out, err, args);
    }

    /** Runs a command that prints to the streams given. */
    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine line = new CommandLine(new TierwiseCommand());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, err));
        int code;
        try {
            code = line.execute(args);
        } catch (Error e) {
            code = defect(e, err);
        }
        line.getOut().flush();
        line.getErr().flush();
        return code;
    }

    private static int failed(Exception problem, PrintStream err) {
        if (ProgramEnd.begun()) {
            return ExitCode.INTERRUPTED;
        }
        if (problem instanceof BadInput || problem instanceof IllegalArgumentException) {
            err.println(Terminal.safeLines(String.valueOf(problem.getMessage())));
            return ExitCode.BAD_INPUT;
        }
        return defect(problem, err);
    }

    private static int defect(Throwable problem, PrintStream err) {
        if (ProgramEnd.begun()) {
            return ExitCode.INTERRUPTED;
        }
        err.println(
                "Tierwise has failed, which is our defect: %s%n%s"
                        .formatted(Terminal.safe(String.valueOf(problem)), log(problem)));
        return ExitCode.DEFECT;
    }

    private static String log(Throwable problem) {
        try {
            return "The log is " + DefectLog.write(problem);
        } catch (IOException e) {
            return "A log could not be written: " + e.getMessage();
        }
    }
}
