package org.tierwise.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierwise.model.capacity.disk.DiskLayout;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Each part of a choice can be pinned and freed on its own. */
class PinnedPartTest {
    private final List<GroupChoice> choices =
            IntStream.range(0, 20)
                    .mapToObj(seed -> RandomPlans.of(new Random(seed)).plan())
                    .flatMap(plan -> plan.choices().values().stream())
                    .toList();

    @ParameterizedTest
    @EnumSource(PinnedPart.class)
    void aPinnedPartAllowsTheChoiceAndIsFreeAgain(PinnedPart part) {
        GroupChoice chosen = choices.stream().filter(part::isIn).findFirst().orElseThrow();

        Pins pins = part.pin(Pins.NONE, chosen);

        assertThat(part.isPinned(pins)).isTrue();
        assertThat(part.only(pins).inWords()).isEqualTo(pins.inWords()).isNotEmpty();
        assertThat(allows(pins, chosen)).isTrue();
        assertThat(part.free(pins)).isEqualTo(Pins.NONE);
    }

    @ParameterizedTest
    @EnumSource(PinnedPart.class)
    void onePartIsFreedWithoutTheOthers(PinnedPart part) {
        GroupChoice chosen =
                choices.stream()
                        .filter(choice -> choice.disks() instanceof DiskLayout.Array)
                        .findFirst()
                        .orElseThrow();
        Pins all = Pins.NONE;
        for (PinnedPart each : PinnedPart.values()) {
            all = each.pin(all, chosen);
        }

        Pins left = part.free(all);

        for (PinnedPart each : PinnedPart.values()) {
            assertThat(each.isPinned(left)).as(each.name()).isEqualTo(each != part);
        }
        assertThat(part.pin(left, chosen)).isEqualTo(all);
    }

    @Test
    void aVolumeHasNoRaidLevel() {
        GroupChoice volume =
                choices.stream()
                        .filter(choice -> choice.disks() instanceof DiskLayout.Volume)
                        .findFirst()
                        .orElseThrow();

        assertThat(PinnedPart.RAID_LEVEL.isIn(volume)).isFalse();
        assertThatThrownBy(() -> PinnedPart.DISKS.pin(Pins.NONE, volume))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean allows(Pins pins, GroupChoice choice) {
        return pins.allow(choice.server())
                && pins.allow(choice.disks())
                && pins.allowTerm(choice.term().months())
                && pins.allowNodes(choice.nodes());
    }
}
