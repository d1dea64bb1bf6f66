package org.tierwise.model.bill;

import java.util.Optional;

/**
 * A usage type of AWS, {@code [REGION-][ZONE-|TO-]TYPE[:SIZE]}, taken apart.
 *
 * @param text as AWS writes it
 * @param prefix region, region code or edge class in front; empty where there is none
 * @param zone local zone, for example {@code DEL1}; mostly empty
 * @param peer prefix of the other region of a transfer; mostly empty
 * @param type what was used, without region and instance type, for example {@code BoxUsage} or
 *     {@code EBS:VolumeUsage.gp3}
 * @param instanceType type of the machine; empty where there is none
 */
public record UsageType(
        String text,
        String prefix,
        String zone,
        String peer,
        String type,
        Optional<InstanceType> instanceType) {
    /** Region of usage types without a prefix. */
    public static final String HOME = "us-east-1";

    /** Type of the machine where an EC2 usage type names none: the first that there was. */
    private static final InstanceType FIRST = new InstanceType("m1.small");

    /**
     * Two ends of a transfer between regions.
     *
     * @param from region code of the sender
     * @param to region code of the receiver
     */
    public record Route(String from, String to) {}

    /** Takes a usage type apart; a text of any other form is all {@code type}. */
    public static UsageType parse(String text) {
        String prefix = leading(text);
        String rest = without(text, prefix);
        String second = prefix.isEmpty() ? "" : upToDash(rest);
        String zone = UsageRegions.isLocalZone(second) ? second : "";
        String peer = zone.isEmpty() && isRegionPrefix(second) ? second : "";
        String what = without(without(rest, zone), peer);
        int colon = what.lastIndexOf(':');
        Optional<InstanceType> machine =
                colon < 0 ? Optional.empty() : InstanceType.parse(what.substring(colon + 1));
        String type = machine.isPresent() ? what.substring(0, colon) : what;
        boolean unsaid = type.equals("BoxUsage") || type.equals("SpotUsage");
        return new UsageType(
                text,
                prefix,
                zone,
                peer,
                type,
                machine.isEmpty() && unsaid ? Optional.of(FIRST) : machine);
    }

    /**
     * Region code: {@link #HOME} without a prefix, which is right for regional services only; empty
     * where the prefix is an edge class.
     */
    public Optional<String> region() {
        return prefix.isEmpty() ? Optional.of(HOME) : UsageRegions.code(prefix);
    }

    /** Edge class of CloudFront; {@code EU} is one on CloudFront and a region elsewhere. */
    public Optional<String> edge() {
        return UsageRegions.isEdge(prefix) ? Optional.of(prefix) : Optional.empty();
    }

    /** The two ends of a transfer between regions; empty for anything else. */
    public Optional<Route> route() {
        return region().flatMap(here ->
                UsageRegions.code(peer)
                        .map(there ->
                                type.contains("-In-")
                                        ? new Route(there, here)
                                        : new Route(here, there)));
    }

    private static String leading(String text) {
        String token = upToDash(text);
        if (UsageRegions.code(token).isPresent() || UsageRegions.isEdge(token)) {
            return token;
        }
        for (int dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
            if (UsageRegions.code(text.substring(0, dash)).isPresent()) {
                return text.substring(0, dash);
            }
        }
        return "";
    }

    private static boolean isRegionPrefix(String token) {
        return !token.isEmpty() && UsageRegions.code(token).isPresent();
    }

    private static String upToDash(String text) {
        int dash = text.indexOf('-');
        return dash < 0 ? "" : text.substring(0, dash);
    }

    private static String without(String text, String token) {
        return token.isEmpty() ? text : text.substring(token.length() + 1);
    }
}
