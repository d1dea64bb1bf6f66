package org.tierwise.data.offerfile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one region sells, read from a price list file of AWS.
 *
 * @param version version of the file
 * @param published day of publication, ISO 8601
 * @param servers hourly price on demand by instance type, USD
 * @param years hourly price of a year's reservation without upfront payment by instance type, USD
 * @param volumes price of a GB-month by volume type, USD
 * @param internet price of a GB sent to the internet by the first GB of its tier, USD; empty where
 *     the file does not have it
 */
public record OfferFile(
        String version,
        String published,
        Map<String, BigDecimal> servers,
        Map<String, BigDecimal> years,
        Map<String, BigDecimal> volumes,
        Map<BigDecimal, BigDecimal> internet) {
    public OfferFile {
        servers = Map.copyOf(servers);
        years = Map.copyOf(years);
        volumes = Map.copyOf(volumes);
        internet = Collections.unmodifiableMap(new TreeMap<>(internet));
    }

    /**
     * Reads a file as a stream.
     *
     * @param file {@code .json} or {@code .csv}, as AWS publishes them
     * @param region region code, for example {@code ap-south-1}
     * @throws OfferFileProblem when it is no price list, or has nothing of that region
     * @throws IOException when the file cannot be read
     */
    public static OfferFile read(Path file, String region) throws IOException {
        Collector collected = new Collector(file, region);
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            OfferCsv.read(file, collected);
        } else {
            OfferJson.read(file, collected);
        }
        if (collected.keys.isEmpty()) {
            throw new OfferFileProblem(
                    file,
                    1,
                    "nothing of region %s that this program prices; give the file of AmazonEC2 for that region"
                            .formatted(region));
        }
        return collected.file();
    }

    /** Keeps the prices of the products that matter, whatever order the file has them in. */
    static final class Collector {
        /** Most products that one region can have; it has some hundreds of each kind. */
        private static final int MOST_KEPT = 100_000;

        private final Path file;
        private final String region;
        private final Map<String, String> keys = new HashMap<>();
        private final Map<String, List<OfferPrice>> prices = new HashMap<>();
        private String version = "";
        private String published = "";

        Collector(Path file, String region) {
            this.file = file;
            this.region = region;
        }

        void version(String text) {
            version = text;
        }

        /** Day of a publication time. */
        void published(String text) {
            published = text.substring(0, Math.min(10, text.length()));
        }

        /** Remembers what a product is, where it matters. */
        void product(String sku, OfferProduct product) {
            String key = product.key(region);
            if (!key.isEmpty()) {
                keys.put(sku, key);
                if (keys.size() > MOST_KEPT) {
                    throw new OfferFileProblem(
                            file,
                            1,
                            "more than %d products of region %s: no price list of AWS"
                                    .formatted(MOST_KEPT, region));
                }
            }
        }

        /** Whether prices of a product are wanted. */
        boolean wants(String sku) {
            return keys.containsKey(sku);
        }

        void price(String sku, OfferPrice price) {
            String key = keys.get(sku);
            if (key != null) {
                prices.computeIfAbsent(key, k -> new ArrayList<>()).add(price);
            }
        }

        OfferFile file() {
            Map<BigDecimal, BigDecimal> internet = new TreeMap<>();
            prices.getOrDefault("internet", List.of()).stream()
                    .filter(OfferPrice::isOnDemand)
                    .forEach(p -> internet.put(p.from(), p.price()));
            return new OfferFile(
                    version,
                    published,
                    each("server ", Collector::onDemand),
                    each("server ", Collector::year),
                    each("volume ", Collector::onDemand),
                    internet);
        }

        private interface Choice {
            Optional<OfferPrice> of(List<OfferPrice> prices);
        }

        private Map<String, BigDecimal> each(String prefix, Choice choice) {
            Map<String, BigDecimal> chosen = new HashMap<>();
            prices.forEach((key, all) -> {
                if (key.startsWith(prefix)) {
                    choice.of(all)
                            .ifPresent(p -> chosen.put(key.substring(prefix.length()), p.price()));
                }
            });
            return chosen;
        }

        /** Zero prices are of other kinds of use, such as unused reservations. */
        private static Optional<OfferPrice> onDemand(List<OfferPrice> prices) {
            return prices.stream()
                    .filter(p -> p.isOnDemand() && p.price().signum() > 0)
                    .max(Comparator.comparing(OfferPrice::price));
        }

        private static Optional<OfferPrice> year(List<OfferPrice> prices) {
            return prices.stream()
                    .filter(p -> p.isYearWithoutUpfront() && p.price().signum() > 0)
                    .max(Comparator.comparing(OfferPrice::price));
        }
    }
}
