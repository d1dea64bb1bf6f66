package org.tierwise.model.bill;

/**
 * How many machines stand behind one line of instance hours (Amazon RDS user guide, "Configuring
 * and managing a Multi-AZ deployment").
 */
public enum Deployment {
    /** One machine that serves. */
    SINGLE(1, 1),
    /** A machine that serves and a standby in another zone that serves nothing. */
    MULTI_AZ(2, 1),
    /** A writer and two readers in three zones; all serve reads. */
    MULTI_AZ_CLUSTER(3, 3);

    private final int machines;
    private final int serving;

    Deployment(int machines, int serving) {
        this.machines = machines;
        this.serving = serving;
    }

    /** Machines that run. */
    public int machines() {
        return machines;
    }

    /** Machines of these that answer queries. */
    public int serving() {
        return serving;
    }
}
