package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.model.capacity.disk.EffectiveIops;
import org.tierwise.model.catalogue.RaidLevel;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

/** The disk arithmetic behind the plan. */
@Command(
        name = "raid",
        mixinStandardHelpOptions = true,
        description = "Effective IOPS, usable capacity and fault tolerance of an array.")
final class RaidCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--level", required = true, paramLabel = "L", description = "0, 1, 5, 6 or 10")
    private String level = "";

    @Option(names = "--disks", required = true, paramLabel = "N", description = "number of disks")
    private int disks;

    @Option(
            names = "--disk-iops",
            required = true,
            paramLabel = "X",
            description = "random operations per second of one disk")
    private double diskIops;

    @Option(
            names = "--read-fraction",
            required = true,
            paramLabel = "F",
            description = "share of reads, 0 to 1")
    private double readFraction;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        EffectiveIops iops;
        RaidLevel raid;
        try {
            raid = RaidLevel.of(level);
            iops = new EffectiveIops(raid, disks, diskIops, readFraction);
        } catch (IllegalArgumentException e) {
            throw new BadInput("raid: " + e.getMessage(), e);
        }
        PrintWriter out = Streams.out(spec);
        if (json) {
            ObjectNode node = Json.object();
            Json.put(node, "effectiveIops", iops.mixed());
            Json.put(node, "readIops", iops.reads());
            Json.put(node, "writeIops", iops.writes());
            Json.put(node, "usableFraction", raid.usableFraction(disks));
            node.put("faultTolerance", raid.faultTolerance(disks));
            node.put("writePenalty", raid.writePenalty(disks));
            out.println(Json.text(node));
        } else {
            out.printf(
                    "%s of %d disks: %.0f IOPS at %.0f %% reads (%.0f reading, %.0f writing), %.0f"
                            + " %% usable, survives any %d disk failures, at best %d%n",
                    raid,
                    disks,
                    iops.mixed(),
                    readFraction * 100,
                    iops.reads(),
                    iops.writes(),
                    raid.usableFraction(disks) * 100,
                    raid.faultTolerance(disks),
                    raid.mostFailuresSurvived(disks));
        }
        return ExitCode.DONE;
    }
}
