package org.tierwise.app.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.presentation.Logo;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.project.Project;

import java.util.Optional;

class ProjectChangeTest {
    /** PNG of one pixel. */
    private static final String ONE_PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
                + "rkJggg==";

    private final Project project = PlanningCases.open("clovia").project();

    @Test
    void anotherPresentationIsSaidFieldByField() {
        Presentation plain = Presentation.PLAIN;
        Project branded =
                project.withPresentation(
                        plain.withBranding(Branding.NONE.withCompany("Acme"))
                                .with(ProposalPart.SOURCES, false));

        assertThat(ProjectChange.between(project, branded))
                .containsExactly(
                        new ProjectChange(
                                "presentation, branding, company",
                                Optional.of(""),
                                Optional.of("Acme")),
                        new ProjectChange(
                                "presentation, leftOut, 1",
                                Optional.empty(),
                                Optional.of("SOURCES")));
    }

    @Test
    void aPlainPresentationIsNoChange() {
        assertThat(ProjectChange.between(project, project.withPresentation(Presentation.PLAIN)))
                .isEmpty();
    }

    @Test
    void aLogoIsSaidWithoutItsBytes() {
        Presentation plain = Presentation.PLAIN;
        Project branded =
                project.withPresentation(
                        plain.withBranding(
                                Branding.NONE.withLogo(Optional.of(new Logo(ONE_PIXEL)))));

        assertThat(ProjectChange.between(project, branded))
                .containsExactly(
                        new ProjectChange(
                                "presentation, branding, logo",
                                Optional.empty(),
                                Optional.of("picture of 1 x 1 pixels, 70 bytes")));
    }
}
