package org.tierwise.data.catalogue;

import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.catalogue.ServerOffer.Disks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a server can store on: every disk it names is sold, every RAID level fits its bays. */
final class StorageRules {
    private final FieldRules rules;
    private final List<DiskOffer> disks;
    private final BiFunction<String, CatalogueFile.Disk, DiskOffer> volume;

    StorageRules(
            FieldRules rules,
            List<DiskOffer> disks,
            BiFunction<String, CatalogueFile.Disk, DiskOffer> volume) {
        this.rules = rules;
        this.disks = disks;
        this.volume = volume;
    }

    Disks disks(String at, CatalogueFile.Storage storage) {
        return switch (storage) {
            case CatalogueFile.BuiltIn b ->
                    new Disks.BuiltIn(volume.apply(at + "/volume", b.volume()));
            case CatalogueFile.Attached a ->
                    new Disks.Attached(sold(at + "/volumeSkus", a.volumeSkus()));
            case CatalogueFile.Bays b ->
                    new Disks.Bays(
                            rules.count(at + "/count", b.count()),
                            levels(at + "/raidLevels", b),
                            sold(at + "/diskSkus", b.diskSkus()));
        };
    }

    private List<RaidLevel> levels(String at, CatalogueFile.Bays bays) {
        notEmptyNorTwice(at, bays.raidLevels());
        List<RaidLevel> levels = new ArrayList<>();
        for (int i = 0; i < bays.raidLevels().size(); i++) {
            RaidLevel level = rules.raidLevel(at + "/" + i, bays.raidLevels().get(i));
            if (IntStream.rangeClosed(2, bays.count())
                    .noneMatch(n -> level.whyImpossible(n).isEmpty())) {
                throw rules.problem(
                        at + "/" + i,
                        "%s, the number of bays".formatted(level.whyImpossible(bays.count())));
            }
            levels.add(level);
        }
        return levels;
    }

    private List<String> sold(String at, List<String> skus) {
        notEmptyNorTwice(at, skus);
        for (int i = 0; i < skus.size(); i++) {
            String sku = skus.get(i);
            if (disks.stream().noneMatch(d -> d.sku().equals(sku))) {
                throw rules.problem(
                        at + "/" + i,
                        "disk %s is not in the list of disks; known are %s"
                                .formatted(
                                        sku,
                                        disks.stream()
                                                .map(DiskOffer::sku)
                                                .collect(Collectors.joining(", "))));
            }
        }
        return skus;
    }

    private void notEmptyNorTwice(String at, List<String> values) {
        if (values.isEmpty()) {
            throw rules.problem(at, "the list is empty; a server needs at least one choice");
        }
        for (int i = 0; i < values.size(); i++) {
            if (values.indexOf(values.get(i)) < i) {
                throw rules.problem(at + "/" + i, values.get(i) + " is named twice");
            }
        }
    }
}
