package org.tierwise.app.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the sources of the window against the bundles of its words. */
class WordsInSourcesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/tierwise/app/desktop");
    private static final Path STYLES =
            Path.of("src/main/resources/org/tierwise/app/desktop/theme/tierwise.css");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern THROWN = Pattern.compile("throw new .*?;", Pattern.DOTALL);
    private static final Pattern ASKED =
            Pattern.compile("Words\\.(?:of|counted)\\(\\s*\"([^\"]+)\"\\s*([,)+])");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-z][a-z-]*)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** JSON pointers of the project file; names of files and their endings. */
    private static final Pattern PATH =
            Pattern.compile(
                    "\\S*/\\S*|\\S*\\.(css|json|tierwise|origin|txt|xlsx|csv|gz|parquet|zip|tgz|log|png|jpe?g)\\$?|tierwise\\.\\w+");

    /** Names of keys. */
    private static final Pattern KEYS = Pattern.compile("(Ctrl|Shortcut)\\+\\S*|Esc");

    /**
     * The folder of the system, fonts and style sheets, names of units and of the languages, what
     * the window remembers in a file, and what only the maker of a package reads.
     */
    private static final Set<String> WITHOUT_WORDS =
            Set.of(
                    "AppFolder.java",
                    "Theme.java",
                    "Units.java",
                    "Words.java",
                    "Language.java",
                    "WindowMemory.java",
                    "StartTraining.java");

    private static final Set<String> EXCEPTIONS =
            Set.of(
                    "Tierwise", // the product
                    " – Tierwise",
                    "AWS", // the provider of the bill
                    "clovia", // the name by which the example is opened
                    "INR", // a currency
                    "GB", // the same in every language
                    "Multi-AZ", // a word of the bill
                    "measured", // the name of a provenance, which a badge turns into words
                    "typed in", // kept in the project file, which others read
                    "recovery", // a folder
                    "cost", // the only series of a chart, which has no legend
                    "chosen", // a state of a style sheet
                    "label", // a style class of the toolkit
                    "small", // a style class of the theme
                    "badge-", // beginnings of style classes
                    "notice-",
                    "load-",
                    "fact-edit", // style classes that have no look of their own
                    ".fact-edit",
                    ".tab-pane",
                    ".table-view",
                    "TO", // an event of the window
                    ".navigation",
                    "first-window", // threads
                    "chart-fonts",
                    "png", // kinds of pictures
                    "jpeg",
                    "sign-",
                    ".card", // a selector
                    "headline", // a style class that has no look of its own
                    "danger", // the styles of a notice
                    "success",
                    "attention",
                    "maximumUtilisation", // figures of the project file
                    "maximumUtilisationNodeLost",
                    "availability",
                    "pricing and evaluating choices", // what the solver says, to be translated
                    "proving",
                    "proposal", // names of files
                    "%s-%s-proposal",
                    ".pdf",
                    ".~lock.", // the mark of LibreOffice beside a file that is open in it
                    "user.home", // a property of the system
                    "sign-needs_you", // a style class
                    "no space left", // what systems say of a full disk and of a locked file
                    "not enough space",
                    "disk quota exceeded",
                    "being used by another process",
                    "access", // what names of logs begin with
                    "searching");

    @Test
    void everyKeyThatIsAskedForExists() throws IOException {
        Set<String> keys = Bundles.of(Language.ENGLISH).keySet();

        for (Path source : sources()) {
            ASKED.matcher(code(source))
                    .results()
                    .filter(asked -> !asked.group(2).equals("+"))
                    .forEach(asked ->
                            assertThat(keys).as(source.toString()).contains(asked.group(1)));
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = new HashSet<>();
        for (Path source : sources()) {
            literals.addAll(literals(code(source)));
        }
        Set<String> unused =
                Bundles.of(Language.ENGLISH).keySet().stream()
                        .filter(key -> !literals.contains(key))
                        .filter(key ->
                                !literals.contains(key.substring(0, key.lastIndexOf('.') + 1)))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @Test
    void noWordsStandInTheSources() throws IOException {
        Set<String> allowed = new HashSet<>(EXCEPTIONS);
        for (String key : Bundles.of(Language.ENGLISH).keySet()) {
            allowed.add(key);
            allowed.add(key.substring(0, key.lastIndexOf('.') + 1));
        }
        STYLE_CLASS
                .matcher(Files.readString(STYLES))
                .results()
                .forEach(name -> allowed.add(name.group(1)));
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            if (!WITHOUT_WORDS.contains(source.getFileName().toString())) {
                literals(THROWN.matcher(code(source)).replaceAll("")).stream()
                        .filter(literal -> !allowed.contains(literal) && hasWords(literal))
                        .forEach(literal -> found.add(source.getFileName() + ": " + literal));
            }
        }

        assertThat(found).isEmpty();
    }

    private static boolean hasWords(String literal) {
        String plain = literal.replaceAll("%[-+,.#0-9]*[a-zA-Z]|\\\\.", "");
        return WORD.matcher(plain).find()
                && !PATH.matcher(literal).matches()
                && !KEYS.matcher(literal).matches();
    }

    private static List<String> literals(String code) {
        return LITERAL.matcher(code).results().map(found -> found.group(1)).toList();
    }

    private static String code(Path source) throws IOException {
        return COMMENT.matcher(Files.readString(source)).replaceAll("");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
