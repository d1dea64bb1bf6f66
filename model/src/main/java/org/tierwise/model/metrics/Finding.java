package org.tierwise.model.metrics;

import java.util.Locale;
import java.util.Optional;

/** What AWS Compute Optimizer says about the size of a resource. */
public enum Finding {
    /** Larger than its load needs. */
    OVER_PROVISIONED,
    /** Smaller than its load needs. */
    UNDER_PROVISIONED,
    /** Another size or type would do better; which way is not said. */
    NOT_OPTIMIZED,
    /** Fits its load. */
    OPTIMIZED,
    /** Not judged. */
    UNAVAILABLE;

    /**
     * The finding behind a spelling: exports write {@code OVER_PROVISIONED}, {@code
     * Overprovisioned}.
     */
    public static Optional<Finding> ofSpelling(String text) {
        return switch (text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
            case "overprovisioned" -> Optional.of(OVER_PROVISIONED);
            case "underprovisioned" -> Optional.of(UNDER_PROVISIONED);
            case "notoptimized", "notoptimised" -> Optional.of(NOT_OPTIMIZED);
            case "optimized", "optimised" -> Optional.of(OPTIMIZED);
            case "unavailable" -> Optional.of(UNAVAILABLE);
            default -> Optional.empty();
        };
    }
}
