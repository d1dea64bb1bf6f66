/**
 * What the services of AWS are for: which component a charge usually pays for, and what it says
 * about capacity.
 *
 * <p>Reads from model.bill, model.topology; feeds app.
 */
@NullMarked
package org.tierwise.data.services;

import org.jspecify.annotations.NullMarked;
