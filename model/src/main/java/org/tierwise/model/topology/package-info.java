/**
 * Component kinds as compositions of mechanisms, and the ways to survive a lost node.
 *
 * <p>Reads from nothing; feeds demand, plan.
 */
@NullMarked
package org.tierwise.model.topology;

import org.jspecify.annotations.NullMarked;
