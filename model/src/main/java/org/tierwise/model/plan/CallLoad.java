package org.tierwise.model.plan;

import org.tierwise.model.capacity.queueing.PageCalls;
import org.tierwise.model.demand.ComponentDemand;

/**
 * The calls of one class in one state, and how long each takes.
 *
 * @param component component that is called
 * @param name what the call does
 * @param visits mean visits of a page
 * @param visitMs mean time of one visit, ms
 * @param page the calls of a page
 */
public record CallLoad(
        ComponentDemand component, String name, double visits, double visitMs, PageCalls page) {}
