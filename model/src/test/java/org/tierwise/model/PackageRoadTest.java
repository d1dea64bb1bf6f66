package org.tierwise.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the line "Reads from …" of each package against what its classes depend on. */
class PackageRoadTest {
    private static final String ROOT = "org.tierwise.model.";
    private static final Pattern READS = Pattern.compile("Reads from ([^;]+);");

    private static final JavaClasses MODEL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.tierwise.model");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "money",
                "figure",
                "bill",
                "traffic",
                "metrics",
                "catalogue",
                "topology",
                "demand",
                "calibration",
                "plan",
                "comparison",
                "project"
            })
    void aPackageReadsFromWhatItSays(String name) throws IOException {
        assertThat(dependencies(name)).isEqualTo(declared(name));
    }

    private static Set<String> declared(String name) throws IOException {
        String text =
                Files.readString(
                                Path.of(
                                        "src/main/java/org/tierwise/model",
                                        name,
                                        "package-info.java"))
                        .replaceAll("\\s+\\*?\\s*", " ");
        Matcher matcher = READS.matcher(text);
        assertThat(matcher.find()).isTrue();
        return Arrays.stream(matcher.group(1).split("[, ]+"))
                .filter(word -> !word.equals("nothing"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> dependencies(String name) {
        return MODEL.stream()
                .filter(c -> slice(c).equals(name))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(PackageRoadTest::slice)
                .filter(slice -> !slice.isEmpty() && !slice.equals(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String slice(JavaClass c) {
        return c.getPackageName().startsWith(ROOT)
                ? c.getPackageName().substring(ROOT.length()).split("\\.")[0]
                : "";
    }
}
