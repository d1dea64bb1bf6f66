package org.tierwise.data.catalogue;

import org.tierwise.data.file.JsonLines;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.ServerOffer;
import org.tierwise.model.catalogue.ServiceKind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What looks wrong or is missing in a catalogue that can be read: prices far from those of their
 * kind, services that plans usually need, commitments.
 *
 * @param catalogue the catalogue
 * @param findings what to look at, each as {@code FILE:LINE: what}
 */
public record CatalogueReview(Catalogue catalogue, List<String> findings) {
    /** How many times the median of its kind a price may be, or the median of it. */
    static final double FAR = 2.5;

    /** Fewest offers of a kind from which a median says something. */
    static final int FEWEST = 3;

    /**
     * Memory that costs as much as one core, GB; prices are compared per core with it (assumed).
     */
    private static final double GB_PER_CORE = 4;

    public CatalogueReview {
        findings = List.copyOf(findings);
    }

    /**
     * Reads and reviews a catalogue.
     *
     * @param idOrFile id of a bundled catalogue, else a file
     * @throws CatalogueProblem when the file breaks the format
     * @throws IOException when the file cannot be read
     */
    public static CatalogueReview read(String idOrFile) throws IOException {
        byte[] json = Catalogues.json(idOrFile);
        Catalogue catalogue = Catalogues.parse(idOrFile, json);
        return of(catalogue, idOrFile, StrictJson.lines(idOrFile, json));
    }

    static CatalogueReview of(Catalogue catalogue, String name, JsonLines lines) {
        List<String> findings = new ArrayList<>();
        findings.addAll(
                outliers(
                        catalogue.servers(),
                        "/servers",
                        ServerOffer::family,
                        CatalogueReview::perCore,
                        "a core with its memory",
                        name,
                        lines));
        findings.addAll(
                outliers(
                        catalogue.disks(),
                        "/disks",
                        d -> d.diskClass().id(),
                        d -> d.monthly().getAmount().doubleValue() / d.gb(),
                        "a GB",
                        name,
                        lines));
        String gaps = gaps(catalogue);
        if (!gaps.isEmpty()) {
            findings.add(at(name, lines, "/services", "not sold: " + gaps + "; plans go without"));
        }
        if (catalogue.terms().stream().map(CommitmentTerm::months).allMatch(m -> m == 0)) {
            findings.add(at(name, lines, "/terms", "no commitment is offered"));
        }
        return new CatalogueReview(catalogue, findings);
    }

    private static String gaps(Catalogue catalogue) {
        return Arrays.stream(ServiceKind.values())
                .filter(kind -> catalogue.service(kind).isEmpty())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static double perCore(ServerOffer server) {
        return server.monthly().getAmount().doubleValue()
                / (server.vcpu() + server.ramGb() / GB_PER_CORE);
    }

    /** Offers whose price of a unit is far from the median of their group. */
    private static <T> List<String> outliers(
            List<T> offers,
            String list,
            Function<T, String> group,
            ToDoubleFunction<T> unitPrice,
            String unit,
            String name,
            JsonLines lines) {
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            T offer = offers.get(i);
            double[] others =
                    offers.stream()
                            .filter(o -> group.apply(o).equals(group.apply(offer)))
                            .mapToDouble(unitPrice)
                            .filter(p -> p > 0)
                            .sorted()
                            .toArray();
            double price = unitPrice.applyAsDouble(offer);
            if (others.length < FEWEST || price <= 0) {
                continue;
            }
            double times = price / median(others);
            if (times > FAR || times < 1 / FAR) {
                findings.add(
                        at(
                                name,
                                lines,
                                list + "/" + i + "/monthly",
                                "%s costs %.1f times the median of %s for %s: a digit too many or too few?"
                                        .formatted(sku(offer), times, group.apply(offer), unit)));
            }
        }
        return findings;
    }

    private static String sku(Object offer) {
        return switch (offer) {
            case ServerOffer server -> server.sku();
            case DiskOffer disk -> disk.sku();
            default -> throw new IllegalArgumentException("no offer: " + offer);
        };
    }

    private static double median(double[] sorted) {
        return IntStream.of((sorted.length - 1) / 2, sorted.length / 2)
                .mapToDouble(i -> sorted[i])
                .average()
                .orElseThrow();
    }

    private static String at(String name, JsonLines lines, String pointer, String what) {
        return "%s:%d: %s".formatted(name, lines.of(pointer), what);
    }
}
