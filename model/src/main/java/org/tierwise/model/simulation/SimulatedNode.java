package org.tierwise.model.simulation;

import java.util.Optional;

/**
 * A node that works.
 *
 * @param cores its processor
 * @param storage its disks or volume
 * @param workers processes that requests hold; absent where requests share the cores freely
 */
record SimulatedNode(SharedCores cores, Storage storage, Optional<WorkerSlots> workers) {}
