package org.tierwise.app.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.plan.TargetLimit;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class WordsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern MNEMONIC = Pattern.compile("_\\(?(\\p{L})\\)?");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    /** Products, formats, currencies, keys and measures that Hindi writes in Latin letters too. */
    private static final Set<String> STAY_LATIN =
            Set.of(
                    "Tierwise",
                    "tierwise",
                    "AWS",
                    "CUR",
                    "FOCUS",
                    "CSV",
                    "gzip",
                    "Shift",
                    "Delete",
                    "Parquet",
                    "Clovia",
                    "Excel",
                    "PDF",
                    "Terraform",
                    "Mermaid",
                    "draw", // draw.io
                    "io",
                    "Java", // Java Modelling Tools
                    "Modelling",
                    "Tools",
                    "RAID",
                    "VLAN",
                    "PNG",
                    "MTTF",
                    "MTTR",
                    "JPEG",
                    "MB",
                    "CPU",
                    "GB",
                    "ms",
                    "Ctrl",
                    "Enter",
                    "Esc",
                    "lakh",
                    "crore",
                    "Apache",
                    "Nginx",
                    "ALB",
                    "ELB",
                    "CloudFront",
                    "branch",
                    "and",
                    "bound");

    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Language.ENGLISH);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Bundles.of(Language.HINDI).keySet())
                .isEqualTo(Bundles.of(Language.ENGLISH).keySet());
    }

    /** A number that chooses singular or plural in one language need not do so in the other. */
    @Test
    void bothLanguagesTakeTheSameArguments() {
        Map<String, String> hindi = Bundles.of(Language.HINDI);

        Bundles.of(Language.ENGLISH)
                .forEach((key, words) ->
                        assertThat(arguments(hindi.getOrDefault(key, "")))
                                .as(key)
                                .isEqualTo(arguments(words)));
    }

    private static Set<String> arguments(String pattern) {
        Set<String> found =
                ARGUMENT.matcher(pattern)
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (pattern.contains(",choice,")) {
            found.remove("0");
        }
        return found;
    }

    @Test
    void bothLanguagesHaveTheSameMnemonics() {
        Map<String, String> hindi = Bundles.of(Language.HINDI);

        Bundles.of(Language.ENGLISH)
                .forEach((key, words) ->
                        assertThat(mnemonic(hindi.getOrDefault(key, "")))
                                .as(key)
                                .isEqualTo(mnemonic(words)));
    }

    private static String mnemonic(String words) {
        return MNEMONIC.matcher(words)
                .results()
                .map(match -> match.group(1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** JavaFX looks for the letter to underline where {@code _(X)} stood, also beyond the end. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aMnemonicThatDoesNotShowStandsInFront(Language language) {
        assertThat(Bundles.of(language).values())
                .allSatisfy(words -> assertThat(words).doesNotContainPattern("_\\(.\\)$"));
    }

    /** An apostrophe would end the arguments of a pattern. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPatternCanBeRead(Language language) {
        Bundles.of(language)
                .forEach((key, words) -> {
                    assertThat(words).as(key).isNotBlank().doesNotContain("'");
                    assertThat(new MessageFormat(words, Locale.ROOT)).as(key).isNotNull();
                });
    }

    /** What the command palette looks for may be typed in either language. */
    @Test
    void hindiIsHindi() {
        Map<String, String> shown = new HashMap<>(Bundles.of(Language.HINDI));
        shown.keySet().removeIf(key -> key.matches("palette\\..*Words"));
        assertThat(shown)
                .allSatisfy((key, words) -> {
                    String plain = words.replaceAll("\\{\\d(,choice,|})|_\\(\\p{L}\\)", "");
                    Set<String> latin =
                            LATIN.matcher(plain)
                                    .results()
                                    .map(MatchResult::group)
                                    .collect(Collectors.toSet());
                    assertThat(STAY_LATIN).as(key).containsAll(latin);
                });
    }

    @Test
    void everyNamedThingOfTheModelHasWords() {
        Set<String> keys = Bundles.of(Language.ENGLISH).keySet();

        assertThat(keys).containsAll(keys("provenance.", Provenance.values(), true));
        assertThat(keys).containsAll(keys("basis.", CostBasis.values(), false));
        assertThat(keys).containsAll(keys("limit.", TargetLimit.values(), false));
    }

    private static Set<String> keys(String start, Enum<?>[] things, boolean lowerCase) {
        return Arrays.stream(things)
                .map(Enum::name)
                .map(name -> start + (lowerCase ? name.toLowerCase(Locale.ROOT) : name))
                .collect(Collectors.toSet());
    }

    @Test
    void limitsAreCalledAsTheModelCallsThem() {
        for (TargetLimit limit : TargetLimit.values()) {
            assertThat(Words.of("limit." + limit.name())).isEqualTo(limit.inWords());
        }
    }

    @Test
    void aNumberOfThingsIsSingularOrPluralAndInIndianGroups() {
        assertThat(Words.counted("bill.sum", 0, "₹0")).isEqualTo("0 groups, ₹0");
        assertThat(Words.counted("bill.sum", 1, "₹5")).isEqualTo("1 group, ₹5");
        assertThat(Words.counted("bill.sum", 123_456, "₹5")).isEqualTo("1,23,456 groups, ₹5");
    }

    @Test
    void anotherLanguageIsSpokenFromThenOn() {
        assertThat(Words.of("step.bill")).isEqualTo("Bill");

        Words.speak(Language.HINDI);

        assertThat(Words.language()).isEqualTo(Language.HINDI);
        assertThat(Words.of("step.bill")).isEqualTo("बिल");
        assertThat(Words.counted("bill.sum", 123_456, "₹5")).isEqualTo("1,23,456 समूह, ₹5");
    }

    /** Hindi takes the singular for nought as well. */
    @Test
    void hindiNumbersOfThingsAreSingularOrPluralToo() {
        Words.speak(Language.HINDI);

        assertThat(Words.counted("bill.lineCount", 0)).isEqualTo("0 पंक्ति");
        assertThat(Words.counted("bill.lineCount", 1)).isEqualTo("1 पंक्ति");
        assertThat(Words.counted("bill.lineCount", 2)).isEqualTo("2 पंक्तियाँ");
        assertThat(Words.counted("proposal.broken", 1)).isEqualTo("1 नियम टूटा");
        assertThat(Words.counted("proposal.broken", 12)).isEqualTo("12 नियम टूटे");
        assertThat(Words.counted("pins.term", 0)).isEqualTo("कोई प्रतिबद्धता नहीं");
    }

    /** Words that the glossary in docs/hindi.md rules out, each with the one to write instead. */
    @Test
    void hindiKeepsToItsGlossary() {
        Map<String, String> ruledOut =
                Map.of(
                        "छाँट", "फ़िल्टर",
                        "चुनाव", "चयन",
                        "प्रतीक्षा", "इंतज़ार",
                        "जोड़", "मैप, योग",
                        "संतृप्त", "क्षमता से अधिक",
                        "तुम", "आप");

        assertThat(Bundles.of(Language.HINDI))
                .allSatisfy((key, words) ->
                        assertThat(words).as(key).doesNotContain(ruledOut.keySet()));
    }

    @Test
    void aSystemOfAnotherLanguageGetsEnglish() {
        assertThat(Stream.of("hi", "hi-IN", "en-US", "de", "").map(Locale::forLanguageTag))
                .extracting(Language::of)
                .containsExactly(
                        Language.HINDI,
                        Language.HINDI,
                        Language.ENGLISH,
                        Language.ENGLISH,
                        Language.ENGLISH);
    }

    @Test
    void unitsOfTheModelAreTranslated() {
        Map<String, String> shown = new HashMap<>();
        for (String unit : Set.of("page views", "reads", "GB")) {
            shown.put(unit, Units.with("5", unit));
        }
        assertThat(shown).allSatisfy((unit, words) -> assertThat(words).isEqualTo("5 " + unit));

        Words.speak(Language.HINDI);

        assertThat(Units.with("5", "page views")).isEqualTo("5 पेज व्यू");
        assertThat(Units.with("5", "GB")).isEqualTo("5 GB");
        assertThat(Units.milliseconds(Double.POSITIVE_INFINITY)).isEqualTo("क्षमता से अधिक");
    }
}
