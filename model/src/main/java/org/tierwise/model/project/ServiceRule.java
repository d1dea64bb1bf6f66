package org.tierwise.model.project;

import org.tierwise.model.catalogue.ServiceKind;
import org.tierwise.model.topology.Environment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of a service the plan buys: a fixed quantity, or what the bill shows.
 *
 * @param component component that pays
 * @param environment production or staging
 * @param kind service
 * @param quantity units a month, where fixed
 * @param billUsageType regular expression on the usage types whose quantities are added up, where
 *     the bill decides
 * @param factor multiplies the quantity, for example copies kept
 * @param source why
 */
public record ServiceRule(
        String component,
        Environment environment,
        ServiceKind kind,
        Optional<BigDecimal> quantity,
        Optional<String> billUsageType,
        BigDecimal factor,
        String source) {
    /**
     * @throws IllegalArgumentException unless exactly one of quantity and usage type is given
     */
    public ServiceRule {
        if (quantity.isPresent() == billUsageType.isPresent()) {
            throw new IllegalArgumentException(
                    "service %s of %s: give either a quantity or a usage type of the bill"
                            .formatted(kind, component));
        }
    }
}
