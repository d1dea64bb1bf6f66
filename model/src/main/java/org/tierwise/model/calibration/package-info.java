/**
 * Unknown demands of a query, fitted to query times that were observed on known storage.
 *
 * <p>Reads from bill, capacity, catalogue, figure; feeds project.
 *
 * <p>Least squares on the logarithm of the times by Levenberg and Marquardt (Moré 1978).
 */
@NullMarked
package org.tierwise.model.calibration;

import org.jspecify.annotations.NullMarked;
