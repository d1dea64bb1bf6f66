/**
 * Reads exports of metrics and of AWS Compute Optimizer.
 *
 * <p>Reads from model.metrics, data.text, data.bill; feeds data.traffic.
 */
@NullMarked
package org.tierwise.data.metrics;

import org.jspecify.annotations.NullMarked;
