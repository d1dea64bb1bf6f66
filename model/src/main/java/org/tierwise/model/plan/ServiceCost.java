package org.tierwise.model.plan;

import org.joda.money.BigMoney;
import org.tierwise.model.catalogue.ServiceOffer;

/**
 * Price of a service by volume.
 *
 * @param volume what is used
 * @param offer what is bought
 * @param monthly price a month, tax excluded, unrounded
 */
public record ServiceCost(ServiceVolume volume, ServiceOffer offer, BigMoney monthly) {}
