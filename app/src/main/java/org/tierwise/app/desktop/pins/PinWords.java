package org.tierwise.app.desktop.pins;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.catalogue.DiskClass;
import org.tierwise.model.plan.PinnedPart;
import org.tierwise.model.plan.Pins;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is pinned, in the language of the window. */
public final class PinWords {
    private PinWords() {}

    /** All that is pinned; empty where nothing is. */
    public static String of(Pins pins) {
        return of(pins, List.of(PinnedPart.values()));
    }

    /** What is pinned of some parts; empty where nothing is. */
    static String of(Pins pins, List<PinnedPart> parts) {
        return parts.stream()
                .filter(part -> part.isPinned(pins))
                .map(part -> of(pins, part))
                .collect(Collectors.joining(", "));
    }

    /** One part that is pinned. */
    static String of(Pins pins, PinnedPart part) {
        return switch (part) {
            case OFFER -> Words.of("pins.offer", either(pins.skus()));
            case FAMILY -> Words.of("pins.family", either(pins.families()));
            case DISK_CLASS ->
                    Words.of(
                            "pins.diskClass",
                            either(pins.diskClasses().stream().map(DiskClass::id).toList()));
            case RAID_LEVEL ->
                    Words.of(
                            "pins.raidLevel",
                            either(pins.raidLevels().stream().map(Enum::name).toList()));
            case DISKS -> Words.counted("pins.disks", number(pins.disks()));
            case NODES -> Words.counted("pins.nodes", number(pins.nodes()));
            case TERM -> Words.counted("pins.term", number(pins.term()));
        };
    }

    private static String either(List<String> values) {
        return String.join(Words.of("pins.or"), values);
    }

    private static int number(Optional<Integer> pinned) {
        return pinned.orElseThrow();
    }
}
