package org.tierwise.data.store;

import java.sql.SQLException;

/** A query that the database refused; the message is the database's. */
public final class QueryProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    QueryProblem(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** The database's message. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
