package org.tierwise.model.bill;

/**
 * Software that an operation names.
 *
 * @param service product code
 * @param operation end of the operation, for example {@code :0002}
 * @param name the software, for example {@code MySQL}
 */
public record Engine(String service, String operation, String name) {
    boolean isOf(UsageGroup group) {
        return service.equals(group.service()) && group.operation().endsWith(operation);
    }
}
