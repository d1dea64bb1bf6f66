package org.tierwise.app.desktop.files;

import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.project.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the window looked last, one {@code name=value} a line in a file. */
public final class WindowMemory {
    /** No screen is wider than this; a larger number is damage. */
    private static final Pattern PIXELS = Pattern.compile("-?[0-9]{1,5}");

    private final Path file;

    /**
     * @param folder where it is kept
     */
    public WindowMemory(Path folder) {
        file = folder.resolve("window.txt");
    }

    /**
     * How the window looked last. What is damaged or missing is as at the first start.
     *
     * @throws IOException when there is a file that cannot be read
     */
    public WindowState last() throws IOException {
        if (!Files.isRegularFile(file)) {
            return WindowState.FIRST;
        }
        // Bytes that are no UTF-8 become values that mean nothing.
        Map<String, String> values =
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.split("=", 2))
                        .filter(parts -> parts.length == 2)
                        .collect(
                                Collectors.toMap(
                                        parts -> parts[0].strip(),
                                        parts -> parts[1].strip(),
                                        (first, second) -> second));
        return new WindowState(
                one(values, "theme", Theme.values()),
                one(values, "amounts", Money.Side.values()).orElse(WindowState.FIRST.amounts()),
                place(values),
                "true".equals(values.get("maximised")));
    }

    private static <T extends Enum<T>> Optional<T> one(
            Map<String, String> values, String name, T[] all) {
        return Arrays.stream(all).filter(each -> name(each).equals(values.get(name))).findFirst();
    }

    private static Optional<WindowPlace> place(Map<String, String> values) {
        return pixels(values, "x")
                .flatMap(x ->
                        pixels(values, "y")
                                .flatMap(y ->
                                        pixels(values, "width")
                                                .flatMap(width ->
                                                        pixels(values, "height")
                                                                .map(height ->
                                                                        new WindowPlace(
                                                                                x, y, width,
                                                                                height)))))
                .filter(place -> place.width() > 0 && place.height() > 0);
    }

    private static Optional<Integer> pixels(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name))
                .filter(PIXELS.asMatchPredicate())
                .map(Integer::valueOf);
    }

    /**
     * Keeps it for the next start.
     *
     * @throws IOException when it cannot be written
     */
    public void remember(WindowState state) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        state.theme().ifPresent(theme -> values.put("theme", name(theme)));
        values.put("amounts", name(state.amounts()));
        state.place()
                .ifPresent(place -> {
                    values.put("x", place.x());
                    values.put("y", place.y());
                    values.put("width", place.width());
                    values.put("height", place.height());
                });
        values.put("maximised", state.maximised());
        String text =
                values.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue() + "\n")
                        .collect(Collectors.joining());
        Files.createDirectories(file.resolveSibling(""));
        AtomicFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
