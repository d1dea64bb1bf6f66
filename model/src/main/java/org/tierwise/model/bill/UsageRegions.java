package org.tierwise.model.bill;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Prefixes of usage types. Source of the regions: AWS, "AWS Region billing codes"
 * (docs.aws.amazon.com/global-infrastructure/latest/regions/aws-region-billing-codes.html); of the
 * edge classes: AWS, "Amazon CloudFront pricing", column headings and usage types.
 */
final class UsageRegions {
    private static final Map<String, String> REGIONS =
            Map.ofEntries(
                    Map.entry("AFS1", "af-south-1"),
                    Map.entry("APE1", "ap-east-1"),
                    Map.entry("APE2", "ap-east-2"),
                    Map.entry("APN1", "ap-northeast-1"),
                    Map.entry("APN2", "ap-northeast-2"),
                    Map.entry("APN3", "ap-northeast-3"),
                    Map.entry("APS1", "ap-southeast-1"),
                    Map.entry("APS2", "ap-southeast-2"),
                    Map.entry("APS3", "ap-south-1"),
                    Map.entry("APS4", "ap-southeast-3"),
                    Map.entry("APS5", "ap-south-2"),
                    Map.entry("APS6", "ap-southeast-4"),
                    Map.entry("APS7", "ap-southeast-5"),
                    Map.entry("APS8", "ap-southeast-6"),
                    Map.entry("APS9", "ap-southeast-7"),
                    Map.entry("CAN1", "ca-central-1"),
                    Map.entry("CAN2", "ca-west-1"),
                    Map.entry("CNN1", "cn-north-1"),
                    Map.entry("CNW1", "cn-northwest-1"),
                    Map.entry("EU", "eu-west-1"),
                    Map.entry("EUW1", "eu-west-1"),
                    Map.entry("EUW2", "eu-west-2"),
                    Map.entry("EUW3", "eu-west-3"),
                    Map.entry("EUC1", "eu-central-1"),
                    Map.entry("EUC2", "eu-central-2"),
                    Map.entry("EUN1", "eu-north-1"),
                    Map.entry("EUS1", "eu-south-1"),
                    Map.entry("EUS2", "eu-south-2"),
                    Map.entry("ILC1", "il-central-1"),
                    Map.entry("MEC1", "me-central-1"),
                    Map.entry("MES1", "me-south-1"),
                    Map.entry("MXC1", "mx-central-1"),
                    Map.entry("SAE1", "sa-east-1"),
                    Map.entry("UGE1", "us-gov-east-1"),
                    Map.entry("UGW1", "us-gov-west-1"),
                    Map.entry("USE1", "us-east-1"),
                    Map.entry("USE2", "us-east-2"),
                    Map.entry("USW1", "us-west-1"),
                    Map.entry("USW2", "us-west-2"));

    private static final Set<String> EDGES =
            Set.of("AP", "AU", "CA", "EU", "IN", "JP", "KR", "ME", "SA", "US", "ZA");

    private static final Pattern CODE = Pattern.compile("[a-z]{2}(-gov|-iso[a-z]?)?-[a-z]+-\\d");
    private static final Pattern ZONE = Pattern.compile("[A-Z]{3}\\d");

    private UsageRegions() {}

    /** Region code of a prefix, which may be the code itself; empty for any other text. */
    static Optional<String> code(String prefix) {
        return CODE.matcher(prefix).matches()
                ? Optional.of(prefix)
                : Optional.ofNullable(REGIONS.get(prefix));
    }

    /** Whether a prefix is a price class of CloudFront's edges; {@code EU} is a region as well. */
    static boolean isEdge(String prefix) {
        return EDGES.contains(prefix);
    }

    /** Whether a text names a local zone, such as {@code DEL1} after {@code APS3-}. */
    static boolean isLocalZone(String text) {
        return ZONE.matcher(text).matches() && !REGIONS.containsKey(text);
    }
}
