package org.tierwise.exports.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import com.bertramlabs.plugins.hcl4j.HCLParser;

import org.junit.jupiter.api.Test;
import org.tierwise.exports.Exports;
import org.tierwise.exports.SmallShop;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Arguments against the documentation of the plug-in (docs/resources of
 * e2eterraformprovider/terraform-provider-e2e, the last before 3.0).
 */
class TerraformArgumentsTest {
    /** What Terraform itself takes in any resource. */
    private static final Set<String> OF_TERRAFORM = Set.of("count");

    /**
     * @param required without these the plug-in refuses
     * @param optional it knows these too
     */
    private record Arguments(Set<String> required, Set<String> optional) {}

    private static final Map<String, Arguments> KNOWN =
            Map.of(
                    "e2e_node",
                    new Arguments(
                            Set.of("image", "name", "plan", "project_id"),
                            Set.of("location", "region", "label", "ssh_keys", "vpc_id", "backup")),
                    "e2e_vpc",
                    new Arguments(
                            Set.of("region", "vpc_name", "project_id"),
                            Set.of("location", "is_e2e_vpc", "ipv4")),
                    "e2e_ssh_key",
                    new Arguments(
                            Set.of("label", "ssh_key", "project_id", "region"), Set.of("location")),
                    "e2e_blockstorage",
                    new Arguments(Set.of("name", "project_id", "location", "size"), Set.of()),
                    "e2e_objectstore",
                    new Arguments(
                            Set.of("name", "project_id"), Set.of("region", "enabling_versioning")),
                    "e2e_reserved_ip",
                    new Arguments(Set.of("project_id"), Set.of("location")));

    @Test
    void everyResourceHasWhatThePlugInAsksForAndNothingItDoesNotKnow() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.of(Path.of("x.tf")).orElseThrow().writer().write(SmallShop.proposal(), out);
        Map<?, ?> parsed = new HCLParser().parse(out.toString(StandardCharsets.UTF_8), true);
        Map<?, ?> types = (Map<?, ?>) Objects.requireNonNull(parsed.get("resource"));
        assertThat(types).isNotEmpty();
        types.forEach((type, resources) -> {
            Arguments arguments = Objects.requireNonNull(KNOWN.get(type), type + " is not known");
            ((Map<?, ?>) resources)
                    .forEach((name, given) -> {
                        Set<?> names = ((Map<?, ?>) given).keySet();
                        assertThat(names.containsAll(arguments.required()))
                                .as("%s.%s has %s", type, name, names)
                                .isTrue();
                        assertThat(names)
                                .as("%s.%s", type, name)
                                .allMatch(each ->
                                        arguments.required().contains(each)
                                                || arguments.optional().contains(each)
                                                || OF_TERRAFORM.contains(each));
                    });
        });
    }
}
