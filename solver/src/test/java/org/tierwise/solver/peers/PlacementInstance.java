package org.tierwise.solver.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A published placement problem.
 *
 * @param name application and offers
 * @param placement the problem
 * @param published optimum as published
 * @param publishedSeconds best published time, s
 * @param publishedWith solver of that time
 */
record PlacementInstance(
        String name,
        Placement placement,
        long published,
        double publishedSeconds,
        String publishedWith) {
    /** Every instance under the folder of samples; none where it is not given. */
    static List<PlacementInstance> all() throws IOException {
        String samples = System.getProperty("tierwise.sampleData", "");
        Path root = Path.of(samples, "solver-instances");
        List<PlacementInstance> all = new ArrayList<>();
        if (samples.isEmpty() || !Files.isDirectory(root)) {
            return all;
        }
        for (String line : rows(root.resolve("sage/published.csv"))) {
            String[] row = line.split(",", -1);
            Path application = root.resolve("sage/apps").resolve(row[0] + ".json");
            all.add(
                    new PlacementInstance(
                            row[0] + ", " + row[1] + " offers",
                            PlacementFiles.read(
                                    application,
                                    root.resolve("sage/offers/offers_" + row[1] + ".json")),
                            Long.parseLong(row[2]),
                            Math.min(seconds(row[5]), seconds(row[8])),
                            seconds(row[5]) <= seconds(row[8]) ? "Z3" : "CPLEX"));
        }
        for (String line : rows(root.resolve("sage-gnn/published.csv"))) {
            String[] row = line.split(",", -1);
            all.add(
                    new PlacementInstance(
                            row[0].replaceFirst("^Ds", "").replace(".json", ""),
                            PlacementFiles.read(root.resolve("sage-gnn").resolve(row[0])),
                            Long.parseLong(row[2]),
                            seconds(row[3]),
                            "Z3"));
        }
        // The result in testc leaves component 2 off most machines, though its restriction wants it
        // on all: as published, it solves another problem than the file states.
        for (String file : List.of("testa", "testb")) {
            Path application = root.resolve("boreas").resolve(file + ".json");
            all.add(
                    new PlacementInstance(
                            "Boreas " + file,
                            PlacementFiles.read(application),
                            PlacementFiles.published(application),
                            PlacementFiles.publishedSeconds(application),
                            "Z3"));
        }
        return all;
    }

    private static List<String> rows(Path csv) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        return lines.subList(1, lines.size());
    }

    private static double seconds(String text) {
        return text.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }

    @Override
    public String toString() {
        return name;
    }
}
