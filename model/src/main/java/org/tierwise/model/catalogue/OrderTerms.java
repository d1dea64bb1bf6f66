package org.tierwise.model.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was agreed about an order as a whole: kept in the project, never in the catalogue.
 *
 * @param catalogue id of the catalogue that tax and discounts are about
 * @param taxRate tax on every price, share; the catalogue's where absent
 * @param discount share taken off every offer, after its own price and its commitment, in [0, 1]
 * @param commitments discounts of commitments that are not the catalogue's
 * @param staging whether what is there for staging is bought; holds whatever the catalogue
 * @param source who says so
 */
public record OrderTerms(
        String catalogue,
        Optional<BigDecimal> taxRate,
        BigDecimal discount,
        List<Commitment> commitments,
        boolean staging,
        String source) {
    /**
     * Discount of a commitment.
     *
     * @param months its length
     * @param families server families that it is offered for; empty = every one
     * @param discount share taken off the price without commitment, in [0, 1)
     */
    public record Commitment(int months, List<String> families, BigDecimal discount) {
        public Commitment {
            families = List.copyOf(families);
            if (discount.signum() < 0 || discount.compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException(
                        "the discount of a commitment of %d months must be in [0, 1), but is %s"
                                .formatted(months, discount.toPlainString()));
            }
        }

        private String inWords() {
            String of = families.isEmpty() ? "" : " of " + String.join(", ", families);
            return "%s off for %d months%s".formatted(percent(discount), months, of);
        }

        private boolean isOf(CommitmentTerm term) {
            return term.months() == months && term.families().equals(families);
        }
    }

    /**
     * @throws IllegalArgumentException when tax or discount are outside [0, 1]
     */
    public OrderTerms {
        commitments = List.copyOf(commitments);
        share("the tax rate", taxRate.orElse(BigDecimal.ZERO));
        share("the discount on the order", discount);
    }

    private static void share(String what, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "%s must be in [0, 1], but is %s".formatted(what, value.toPlainString()));
        }
    }

    /** Terms that leave everything as a catalogue has it. */
    public static OrderTerms asListed(String catalogue, String source) {
        return new OrderTerms(
                catalogue, Optional.empty(), BigDecimal.ZERO, List.of(), true, source);
    }

    /** Whether tax and discounts are about a catalogue. */
    public boolean areAbout(Catalogue list) {
        return list.id().equals(catalogue);
    }

    /** The catalogue with this tax and these commitments; the discount comes after all prices. */
    public Catalogue on(Catalogue list) {
        return new Catalogue(
                list.id(),
                list.provider(),
                list.region(),
                list.currency(),
                list.asOf(),
                taxRate.orElse(list.taxRate()),
                list.servers(),
                list.disks(),
                list.services(),
                list.terms().stream().map(this::agreed).toList());
    }

    private CommitmentTerm agreed(CommitmentTerm term) {
        return commitments.stream()
                .filter(commitment -> commitment.isOf(term))
                .findFirst()
                .map(commitment ->
                        new CommitmentTerm(
                                term.months(),
                                commitment.discount(),
                                term.upfront(),
                                term.families(),
                                term.disks(),
                                term.source()))
                .orElse(term);
    }

    /** What differs from the catalogue, in words; empty where nothing does. */
    public String inWords() {
        List<String> words = new ArrayList<>();
        if (discount.signum() > 0) {
            words.add(percent(discount) + " off every price");
        }
        commitments.forEach(each -> words.add(each.inWords()));
        taxRate.ifPresent(rate -> words.add("tax of " + percent(rate)));
        if (!staging) {
            words.add("staging is not bought");
        }
        return String.join(", ", words);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    /** The same terms with another tax. */
    public OrderTerms withTaxRate(BigDecimal changed) {
        return new OrderTerms(
                catalogue, Optional.of(changed), discount, commitments, staging, source);
    }

    /** The same terms with another discount. */
    public OrderTerms withDiscount(BigDecimal changed) {
        return new OrderTerms(catalogue, taxRate, changed, commitments, staging, source);
    }

    /** The same terms with or without what is there for staging. */
    public OrderTerms withStaging(boolean changed) {
        return new OrderTerms(catalogue, taxRate, discount, commitments, changed, source);
    }

    /** The same terms with another discount for the commitment of a catalogue. */
    public OrderTerms withCommitment(CommitmentTerm term, BigDecimal changed) {
        List<Commitment> all = new ArrayList<>(commitments);
        all.removeIf(commitment -> commitment.isOf(term));
        all.add(new Commitment(term.months(), term.families(), changed));
        return new OrderTerms(catalogue, taxRate, discount, all, staging, source);
    }
}
