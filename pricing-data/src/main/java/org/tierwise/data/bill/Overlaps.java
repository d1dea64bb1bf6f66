package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Leaves out what would count the same charges twice: a second report of the same months in another
 * format, and a copy of a file.
 *
 * @param warnings where to say so
 */
record Overlaps(List<String> warnings) {
    List<PartSums> without(List<PartSums> all) {
        List<PartSums> once = new ArrayList<>();
        for (PartSums part : all) {
            PartSums same =
                    once.stream().filter(other -> isCopy(part, other)).findFirst().orElse(part);
            if (same.equals(part)) {
                once.add(part);
            } else {
                warnings.add("%s: a copy of %s, counted once".formatted(label(part), label(same)));
            }
        }
        List<PartSums> counted = new ArrayList<>();
        for (PartSums part : once) {
            List<PartSums> better = once.stream().filter(p -> isBetter(p, part)).toList();
            Set<String> twice = months(part);
            Set<String> covered = new TreeSet<>();
            better.forEach(p -> covered.addAll(months(p)));
            twice.retainAll(covered);
            if (twice.isEmpty()) {
                counted.add(part);
            } else if (twice.equals(months(part))) {
                warnings.add(
                        "%s: %s is a second report of months that %s (%s) is of; not counted twice"
                                .formatted(
                                        label(part),
                                        part.header().format().id(),
                                        label(better.getFirst()),
                                        better.getFirst().header().format().id()));
            } else {
                counted.add(part);
                warnings.add(
                        "%s: %s is counted twice, since %s reports it too; give the files of one format"
                                .formatted(label(part), twice, label(better.getFirst())));
            }
        }
        return counted;
    }

    /** Parts that a manifest names are never copies of each other. */
    private static boolean isCopy(PartSums a, PartSums b) {
        return a.rows() > 0
                && !a.header().part().period().isPresent()
                && a.header().format().equals(b.header().format())
                && a.header().names().names().equals(b.header().names().names())
                && a.of(Slice.DAYS).equals(b.of(Slice.DAYS))
                && a.of(Slice.GROUPS).equals(b.of(Slice.GROUPS));
    }

    private static int rank(PartSums part) {
        return BillFormats.ALL.indexOf(part.header().format());
    }

    /** Whether a part reports more exactly on accounts of another. */
    private static boolean isBetter(PartSums a, PartSums b) {
        Set<String> accounts = accounts(a);
        Set<String> others = accounts(b);
        return rank(a) < rank(b)
                && (accounts.isEmpty()
                        || others.isEmpty()
                        || accounts.stream().anyMatch(others::contains));
    }

    private static Set<String> months(PartSums part) {
        Set<String> months = new TreeSet<>(part.periods().keySet());
        months.remove("");
        if (months.isEmpty()) {
            months.addAll(part.months().keySet());
            months.remove("");
        }
        return months;
    }

    private static Set<String> accounts(PartSums part) {
        Set<String> accounts = new HashSet<>();
        part.of(Slice.DAYS).keySet().forEach(key -> accounts.add(key.text(Text.ACCOUNT)));
        accounts.remove("");
        return accounts;
    }

    private static String label(PartSums part) {
        return part.header().part().label();
    }
}
