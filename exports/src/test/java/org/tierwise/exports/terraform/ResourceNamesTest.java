package org.tierwise.exports.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResourceNamesTest {
    private final ResourceNames names = new ResourceNames();

    @Test
    void whatLooksAlikeInHclGetsANumber() {
        assertThat(names.of("e2e_node", "Web A")).isEqualTo("web-a");
        assertThat(names.of("e2e_node", "web_a")).isEqualTo("web-a-2");
        assertThat(names.of("e2e_vpc", "web a")).isEqualTo("web-a");
    }

    @Test
    void everyNameBeginsWithALetter() {
        assertThat(names.of("e2e_node", "2nd")).isEqualTo("x-2nd");
        assertThat(names.of("e2e_node", "कपड़े")).isEqualTo("group");
    }
}
