/**
 * The plan as Terraform for the provider's plug-in, and what the plug-in cannot order.
 *
 * <p>Reads from project, plan, topology; feeds nothing.
 */
@NullMarked
package org.tierwise.exports.terraform;

import org.jspecify.annotations.NullMarked;
