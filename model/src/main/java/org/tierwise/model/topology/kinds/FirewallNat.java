package org.tierwise.model.topology.kinds;

import org.tierwise.model.topology.ActivePassivePair;
import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Isolation;

/** Firewall and NAT pair on a VLAN of its own. */
public final class FirewallNat {
    public static final ComponentKind KIND =
            new ComponentKind(
                    "firewall",
                    "Firewall and NAT (Zentyal)",
                    1,
                    new ActivePassivePair(),
                    5,
                    "VRRP takes over in 3-5 s (assumed)",
                    true,
                    "Security groups and NAT gateway",
                    Isolation.OWN_NODES);

    private FirewallNat() {}
}
