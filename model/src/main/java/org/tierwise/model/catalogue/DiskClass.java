package org.tierwise.model.catalogue;

import java.util.Locale;

/** Kind of disk; spinning disks serve one request at a time. */
public enum DiskClass {
    HDD_7K2("hdd-sata-7k2"),
    SAS_15K("hdd-sas-15k"),
    SSD_SATA("ssd-sata"),
    NVME("nvme"),
    BLOCK("block");

    private final String id;

    DiskClass(String id) {
        this.id = id;
    }

    /** Id in files and on the command line. */
    public String id() {
        return id;
    }

    /** Whether platters turn. */
    public boolean isSpinning() {
        return this == HDD_7K2 || this == SAS_15K;
    }

    /**
     * @throws IllegalArgumentException when no class has the id
     */
    public static DiskClass of(String id) {
        for (DiskClass c : values()) {
            if (c.id.equals(id.toLowerCase(Locale.ROOT))) {
                return c;
            }
        }
        throw new IllegalArgumentException("no disk class is called " + id);
    }
}
