package org.tierwise.model.topology;

/** What a node group is there for. */
public enum Environment {
    /** Serves the site; compared like for like. */
    PRODUCTION,
    /** A small copy that the as-is may not have; counted as an extra. */
    STAGING
}
