package org.tierwise.data.bill;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
                    Map.entry("EUW3", "eu-west-3"),
                    Map.entry("EUC1", "eu-central-1"),
                    Map.entry("EUN1", "eu-north-1"),
                    Map.entry("EUS1", "eu-south-1"),
                    Map.entry("APS1", "ap-southeast-1"),
                    Map.entry("APS2", "ap-southeast-2"),
                    Map.entry("APS3", "ap-south-1"),
                    Map.entry("APS4", "ap-southeast-3"),
                    Map.entry("APS5", "ap-south-2"),
                    Map.entry("APS6", "ap-southeast-4"),
                    Map.entry("APN1", "ap-northeast-1"),
                    Map.entry("APN2", "ap-northeast-2"),
                    Map.entry("APN3", "ap-northeast-3"),
                    Map.entry("APE1", "ap-east-1"),
                    Map.entry("SAE1", "sa-east-1"),
                    Map.entry("AFS1", "af-south-1"),
                    Map.entry("MES1", "me-south-1"),
                    Map.entry("MEC1", "me-central-1"));
    private static final Pattern CODE = Pattern.compile("^([a-z]{2}(-[a-z]+)+-\\d)-");
    private static final Pattern HOME =
            Pattern.compile(
                    "^(BoxUsage|SpotUsage|HeavyUsage|EBS:|RDS:|InstanceUsage|Multi-AZUsage|NodeUsage"
                        + "|LoadBalancerUsage|LCUUsage|NatGateway|DataTransfer-|TimedStorage).*");

    private Regions() {}

    /**
     * Region of a usage type; empty when its prefix is not known or the service has no regions.
     * Only types of regional services may lack the prefix: {@code HostedZone} is no use of
     * us-east-1.
     */
    static String of(String usageType) {
        Matcher code = CODE.matcher(usageType);
        if (code.find()) {
            return code.group(1);
        }
        int dash = usageType.indexOf('-');
        String prefix = dash < 0 ? "" : usageType.substring(0, dash);
        String home = HOME.matcher(usageType).matches() ? "us-east-1" : "";
        return BY_PREFIX.getOrDefault(prefix, home);
    }
}
