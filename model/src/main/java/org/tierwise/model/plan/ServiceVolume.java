package org.tierwise.model.plan;

import org.tierwise.model.catalogue.ServiceKind;
import org.tierwise.model.topology.Environment;

import java.math.BigDecimal;

/**
 * A service that the plan buys by volume.
 *
 * @param component component that pays
 * @param environment production or staging
 * @param kind service
 * @param quantity units a month
 * @param source where the quantity comes from
 */
public record ServiceVolume(
        String component,
        Environment environment,
        ServiceKind kind,
        BigDecimal quantity,
        String source) {}
