package org.tierwise.exports.terraform;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of resources: letters, digits and hyphens of HCL, each once for a kind of resource. */
final class ResourceNames {
    private final Set<String> taken = new HashSet<>();

    /** A name for a resource, with a number where it is taken. */
    String of(String resource, String name) {
        String base = identifier(name);
        String unique = base;
        for (int i = 2; !taken.add(resource + "." + unique); i++) {
            unique = base + "-" + i;
        }
        return unique;
    }

    private static String identifier(String name) {
        String safe =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9-]+", "-")
                        .replaceAll("^-+|-+$", "");
        if (safe.isEmpty()) {
            return "group";
        }
        return Character.isLetter(safe.charAt(0)) ? safe : "x-" + safe;
    }
}
