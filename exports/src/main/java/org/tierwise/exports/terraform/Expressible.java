package org.tierwise.exports.terraform;

import org.tierwise.exports.order.OrderLine;

import java.util.List;

/**
 * Whether the provider's Terraform plug-in can order a line.
 *
 * @param resource resource that orders it; empty where none does
 * @param why why not, or what it cannot say; may be empty
 */
public record Expressible(String resource, String why) {
    /** Sizes of block volumes that the plug-in takes, GB. */
    private static final List<String> VOLUME_SIZES =
            List.of("250", "500", "1000", "2000", "4000", "8000", "16000", "24000");

    /** How a line can be ordered. Source: documentation of e2eterraformprovider/e2e 2.1. */
    public static Expressible of(OrderLine line) {
        return switch (line.kind()) {
            case SERVER ->
                    new Expressible(
                            "e2e_node",
                            line.months() == 0
                                    ? ""
                                    : "the commitment of %d months is agreed by hand"
                                            .formatted(line.months()));
            case DEDICATED_SERVER -> new Expressible("", "the plug-in orders no dedicated servers");
            case DISK -> new Expressible("", "they come with the dedicated server");
            case BLOCK_VOLUME ->
                    VOLUME_SIZES.contains(size(line))
                            ? new Expressible("e2e_blockstorage", "")
                            : new Expressible(
                                    "",
                                    "the plug-in knows no volume of %s GB".formatted(size(line)));
            case SERVICE -> service(line);
        };
    }

    private static Expressible service(OrderLine line) {
        return switch (line.group()) {
            case "object storage gb" -> new Expressible("e2e_objectstore", "a bucket has no size");
            case "reserved ip" -> new Expressible("e2e_reserved_ip", "");
            case "private network" -> new Expressible("e2e_vpc", "");
            default -> new Expressible("", "billed by use, nothing to order");
        };
    }

    /** GB of a volume, from its description {@code block, 250 GB; …}. */
    static String size(OrderLine line) {
        return line.description().replaceFirst("^[^,]*, ", "").replaceFirst(" GB.*$", "");
    }

    /** The resource, or why there is none, in words. */
    public String inWords() {
        if (resource.isEmpty()) {
            return "not by Terraform: " + why;
        }
        return "Terraform %s%s".formatted(resource, why.isEmpty() ? "" : "; " + why);
    }
}
