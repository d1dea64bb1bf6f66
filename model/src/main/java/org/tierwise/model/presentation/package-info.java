/**
 * How a proposal presents itself: {@link org.tierwise.model.presentation.Branding who makes it},
 * and {@link org.tierwise.model.presentation.ProposalPart which parts} of it the customer gets.
 *
 * <p>Reads from nothing; feeds {@link org.tierwise.model.project}. No figure of a proposal depends
 * on it.
 */
@NullMarked
package org.tierwise.model.presentation;

import org.jspecify.annotations.NullMarked;
