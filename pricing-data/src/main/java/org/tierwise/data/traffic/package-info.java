/**
 * Reads access logs of web servers, load balancers and CloudFront, and whatever else tells traffic.
 *
 * <p>Reads from model.traffic, model.metrics, data.text, data.metrics, data.bill; feeds app.
 */
@NullMarked
package org.tierwise.data.traffic;

import org.jspecify.annotations.NullMarked;
