package org.tierwise.data.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleConsumer;

/** A query that runs beside the caller, who can stop it. */
final class CancellableQuery<T> {
    private static final long POLL_MS = 50;

    private final Statement statement;
    private final Share share;
    private final FutureTask<T> task;

    /** How much of a query is done. */
    @FunctionalInterface
    interface Share {
        /** From 0 to 1. */
        double done() throws SQLException;
    }

    CancellableQuery(Statement statement, Share share, Callable<T> work) {
        this.statement = statement;
        this.share = share;
        this.task = new FutureTask<>(work);
    }

    /** Runs the query. */
    T run(DoubleConsumer progress) throws SQLException {
        Thread worker = Thread.ofPlatform().daemon().name("query").start(task);
        boolean done = false;
        try {
            while (true) {
                try {
                    T result = task.get(POLL_MS, TimeUnit.MILLISECONDS);
                    done = true;
                    return result;
                } catch (TimeoutException e) {
                    progress.accept(Math.clamp(share.done(), 0, 1));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            done = true;
            throw failure(e);
        } finally {
            if (!done) {
                stop(worker);
            }
        }
    }

    private static RuntimeException failure(ExecutionException e) throws SQLException {
        switch (e.getCause()) {
            case SQLException cause -> throw cause;
            case RuntimeException cause -> throw cause;
            case Error cause -> throw cause;
            case null, default -> throw new IllegalStateException(e);
        }
    }

    /** A cancel that comes before the query has begun is lost, so it is repeated. */
    private void stop(Thread worker) throws SQLException {
        boolean interrupted = Thread.interrupted();
        while (worker.isAlive()) {
            statement.cancel();
            try {
                worker.join(POLL_MS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
