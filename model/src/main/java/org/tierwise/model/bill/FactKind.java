package org.tierwise.model.bill;

import org.tierwise.model.bill.CapacityFact.Addresses;
import org.tierwise.model.bill.CapacityFact.BalancerUnits;
import org.tierwise.model.bill.CapacityFact.BoughtIops;
import org.tierwise.model.bill.CapacityFact.BoughtThroughput;
import org.tierwise.model.bill.CapacityFact.LoadBalancers;
import org.tierwise.model.bill.CapacityFact.LogGb;
import org.tierwise.model.bill.CapacityFact.Machines;
import org.tierwise.model.bill.CapacityFact.MovedGb;
import org.tierwise.model.bill.CapacityFact.Requests;
import org.tierwise.model.bill.CapacityFact.SentGb;
import org.tierwise.model.bill.CapacityFact.ServerlessMemory;
import org.tierwise.model.bill.CapacityFact.ServerlessVcpus;
import org.tierwise.model.bill.CapacityFact.StoredGb;
import org.tierwise.model.bill.CapacityFact.Things;
import org.tierwise.model.bill.CapacityFact.Volumes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How the quantity of a usage group is read as capacity; the words of the service table. */
public enum FactKind {
    MACHINES(true, m -> machines(m, Deployment.SINGLE)),
    MACHINES_MULTI_AZ(true, m -> machines(m, Deployment.MULTI_AZ)),
    MACHINES_MULTI_AZ_CLUSTER(true, m -> machines(m, Deployment.MULTI_AZ_CLUSTER)),
    VOLUME_GB(true, m -> volumes(m, VolumeType.MAGNETIC)),
    SHARED_GB(true, m -> new Volumes(VolumeType.SHARED, m.overMonths())),
    BOUGHT_IOPS(true, m -> new BoughtIops(m.volumeType(VolumeType.IO1), m.overMonths())),
    BOUGHT_THROUGHPUT(
            true, m -> new BoughtThroughput(m.volumeType(VolumeType.GP3), m.meanMibPerSecond())),
    STORED_GB(true, m -> new StoredGb(m.overMonths())),
    REQUESTS(false, m -> new Requests(m.count())),
    SENT_GB(false, m -> new SentGb(m.region(), m.quantity())),
    EDGE_GB(false, m -> new SentGb(m.edge(), m.quantity())),
    MOVED_GB(false, m -> new MovedGb(m.type().route(), m.quantity())),
    LOAD_BALANCERS(true, m -> new LoadBalancers(m.overHours())),
    LCU(true, m -> new BalancerUnits(m.overHours())),
    ADDRESSES(true, m -> new Addresses(m.overHours())),
    THINGS(true, m -> new Things(m.type().type(), m.overItsUnit())),
    VCPU_HOURS(true, m -> new ServerlessVcpus(m.overHours())),
    MEMORY_GB(true, m -> new ServerlessMemory(m.meanMemoryGb())),
    LOG_GB(false, m -> new LogGb(m.quantity()));

    private final boolean mean;
    private final Function<Measure, CapacityFact> reading;

    FactKind(boolean mean, Function<Measure, CapacityFact> reading) {
        this.mean = mean;
        this.reading = reading;
    }

    /** The word in the service table, for example {@code machines-multi-az}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a word. */
    public static Optional<FactKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The fact; empty for a mean over a span that the bill does not tell. */
    Optional<CapacityFact> read(Measure measure) {
        return mean && !measure.span().isKnown()
                ? Optional.empty()
                : Optional.of(reading.apply(measure));
    }

    private static CapacityFact machines(Measure m, Deployment deployment) {
        return new Machines(m.instanceType(), m.overHours(), deployment, m.engine());
    }

    private static CapacityFact volumes(Measure m, VolumeType otherwise) {
        return new Volumes(m.volumeType(otherwise), m.overMonths());
    }
}
