package org.tierwise.data.bill;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Instance types in usage types, such as {@code APS3-BoxUsage:m5.xlarge}. */
final class InstanceTypes {
    private static final Pattern IN_USAGE_TYPE =
            Pattern.compile(
                    "(?:BoxUsage|SpotUsage|DedicatedUsage|InstanceUsage|Multi-AZUsage|NodeUsage|HeavyUsage):([a-z0-9.-]+)$");
    private static final Pattern CUT = Pattern.compile("(.*\\.)(\\d*)xl$");

    private InstanceTypes() {}

    /** Type in a usage type, cut sizes completed: {@code db.r4.2xl} is {@code db.r4.2xlarge}. */
    static String of(String usageType) {
        Matcher matcher = IN_USAGE_TYPE.matcher(usageType);
        return matcher.find() ? completed(matcher.group(1)) : "";
    }

    /** A type whose size may have been cut off by AWS. */
    static String completed(String type) {
        Matcher matcher = CUT.matcher(type);
        return matcher.matches() ? matcher.group(1) + matcher.group(2) + "xlarge" : type;
    }
}
