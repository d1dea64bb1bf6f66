package org.tierwise.model.simulation;

/** Cores that all jobs share equally, each job at most one core. */
final class SharedCores {
    private final int cores;
    private final Calendar.Entry next;

    /** By the service that each job has been given when it ends, in the clock of the cores. */
    private final JobsByEnd jobs = new JobsByEnd();

    /** Service that a job which was always here would have been given, s. */
    private double clock;

    private double setAt;
    private double busy;

    SharedCores(Calendar calendar, int cores) {
        this.cores = cores;
        next = calendar.entry(this::end);
    }

    /**
     * A job comes.
     *
     * @param work time that it takes on a core of its own, s
     */
    void serve(double work, Completion job, double now) {
        advance(now);
        jobs.add(clock + work, job);
        plan(now);
    }

    /** Number of cores. */
    int number() {
        return cores;
    }

    /** Core seconds that were used up to now. */
    double busySeconds(double now) {
        advance(now);
        return busy;
    }

    private void end(double now) {
        advance(now);
        Completion job = jobs.removeFirst();
        plan(now);
        job.done(now);
    }

    private void plan(double now) {
        if (jobs.size() == 0) {
            next.never();
        } else {
            next.at(now + Math.max(0, jobs.firstEnd() - clock) / speed());
        }
    }

    private void advance(double now) {
        double passed = now - setAt;
        clock += passed * speed();
        busy += passed * Math.min(jobs.size(), cores);
        setAt = now;
    }

    private double speed() {
        return jobs.size() <= cores ? 1 : (double) cores / jobs.size();
    }
}
