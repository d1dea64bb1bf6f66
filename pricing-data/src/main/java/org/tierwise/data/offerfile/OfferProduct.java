package org.tierwise.data.offerfile;

import java.util.Map;
import java.util.Set;

/**
 * A product of a price list.
 *
 * @param family {@code productFamily}
 * @param attributes the attributes that tell what it is, by their names in the JSON file
 */
record OfferProduct(String family, Map<String, String> attributes) {
    /** Attributes that are kept of a product. */
    static final Set<String> KEPT =
            Set.of(
                    "regionCode",
                    "location",
                    "instanceType",
                    "operatingSystem",
                    "tenancy",
                    "preInstalledSw",
                    "capacitystatus",
                    "volumeApiName",
                    "transferType",
                    "fromRegionCode",
                    "fromLocation",
                    "toLocation");

    /** Names that regions have in files without region codes. */
    private static final Map<String, String> LOCATIONS =
            Map.of(
                    "ap-south-1", "Asia Pacific (Mumbai)",
                    "ap-south-2", "Asia Pacific (Hyderabad)",
                    "ap-southeast-1", "Asia Pacific (Singapore)",
                    "us-east-1", "US East (N. Virginia)",
                    "eu-west-1", "EU (Ireland)",
                    "eu-central-1", "EU (Frankfurt)");

    OfferProduct {
        attributes = Map.copyOf(attributes);
    }

    /** What is bought, where this program has a use for it; empty text otherwise. */
    String key(String region) {
        if (isServer() && isIn(region, "regionCode", "location")) {
            return "server " + attribute("instanceType");
        }
        if (family.equals("Storage") && isIn(region, "regionCode", "location")) {
            String volume = attribute("volumeApiName");
            return volume.isEmpty() ? "" : "volume " + volume;
        }
        if (family.equals("Data Transfer")
                && attribute("transferType").equals("AWS Outbound")
                && attribute("toLocation").equals("External")
                && isIn(region, "fromRegionCode", "fromLocation")) {
            return "internet";
        }
        return "";
    }

    /** A Linux server on shared hardware without licences, on demand. */
    private boolean isServer() {
        return family.equals("Compute Instance")
                && !attribute("instanceType").isEmpty()
                && attribute("operatingSystem").equals("Linux")
                && attribute("tenancy").equals("Shared")
                && Set.of("", "NA").contains(attribute("preInstalledSw"))
                && Set.of("", "Used").contains(attribute("capacitystatus"));
    }

    private boolean isIn(String region, String code, String location) {
        String given = attribute(code);
        return given.isEmpty()
                ? attribute(location).equals(LOCATIONS.get(region))
                : given.equals(region);
    }

    private String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
