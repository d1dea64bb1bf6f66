package org.tierwise.data.bill;

import java.util.Map;

/** Region codes of the prefixes of usage types; no prefix is us-east-1. */
final class Regions {
    private static final Map<String, String> BY_PREFIX =
            Map.ofEntries(
                    Map.entry("USE1", "us-east-1"),
                    Map.entry("USE2", "us-east-2"),
                    Map.entry("USW1", "us-west-1"),
                    Map.entry("USW2", "us-west-2"),
                    Map.entry("CAN1", "ca-central-1"),
                    Map.entry("EU", "eu-west-1"),
                    Map.entry("EUW1", "eu-west-1"),
                    Map.entry("EUW2", "eu-west-2"),
                    Map.entry("EUC1", "eu-central-1"),
                    Map.entry("APS1", "ap-southeast-1"),
                    Map.entry("APS2", "ap-southeast-2"),
                    Map.entry("APS3", "ap-south-1"),
                    Map.entry("APN1", "ap-northeast-1"));

    private Regions() {}

    /** Region of a usage type; empty when the prefix is not known. */
    static String of(String usageType) {
        int dash = usageType.indexOf('-');
        return dash < 0 ? "" : BY_PREFIX.getOrDefault(usageType.substring(0, dash), "");
    }
}
