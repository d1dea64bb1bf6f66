package org.tierwise.model.presentation;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a proposal presents itself.
 *
 * @param branding who makes it
 * @param leftOut parts that the customer does not get, in their own order
 */
public record Presentation(Branding branding, List<ProposalPart> leftOut) {
    /** Nobody's branding, every part. */
    public static final Presentation PLAIN = new Presentation(Branding.NONE, List.of());

    public Presentation {
        leftOut = leftOut.stream().distinct().sorted().toList();
    }

    /** Whether the customer gets a part. */
    public boolean shows(ProposalPart part) {
        return !leftOut.contains(part);
    }

    /** The same with a part that is shown or left out. */
    public Presentation with(ProposalPart part, boolean shown) {
        Stream<ProposalPart> others = leftOut.stream().filter(each -> each != part);
        return new Presentation(
                branding,
                shown ? others.toList() : Stream.concat(others, Stream.of(part)).toList());
    }

    /** The same by another maker. */
    public Presentation withBranding(Branding changed) {
        return new Presentation(changed, leftOut);
    }
}
