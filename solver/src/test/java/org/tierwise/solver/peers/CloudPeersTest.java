package org.tierwise.solver.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CloudPeersTest {
    private static final Path FOLDER =
            Path.of(
                    System.getProperty("tierwise.sampleData", ""),
                    "solver-instances/cloudbalancing");

    /** Bounds as computed by others; the two small ones are optima. */
    @ParameterizedTest
    @CsvSource({
        "2computers-6processes, 1000, 5460, 5460",
        "3computers-9processes, 1000, 5460, 5460",
        "100computers-300processes, 3000, 96670, 130000"
    })
    void everyProcessFitsAtACostBetweenTheBoundAndWhatIsExpected(
            String name, int steps, long bound, long most) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        assumeTrue(Files.isRegularFile(file));
        CloudBalance solved =
                CloudSearch.solve(
                        CloudBalance.read(file),
                        new TerminationConfig().withStepCountLimit(steps),
                        0);
        assertThat(solved.isFeasible()).isTrue();
        assertThat(solved.fits()).isTrue();
        assertThat(solved.cost()).isBetween(bound, most);
    }
}
