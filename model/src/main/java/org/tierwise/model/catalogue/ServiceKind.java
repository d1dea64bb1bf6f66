package org.tierwise.model.catalogue;

/** What a service that is sold by volume is for. */
public enum ServiceKind {
    OBJECT_STORAGE_GB,
    INTERNET_EGRESS_GB,
    CDN_EGRESS_GB,
    BACKUP_GB,
    RESERVED_IP,
    PRIVATE_NETWORK
}
