package org.tierwise.solver.peers;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

import java.util.List;
import java.util.OptionalLong;

/** The same problem as an integer program over how often each pattern is bought, on CP-SAT. */
final class CpSatPlacement {
    private static final int MOST_MACHINES = 60;

    private final Placement placement;
    private final CpModel model = new CpModel();
    private final LinearExpr[] instances;
    private final BoolVar[] present;

    private CpSatPlacement(Placement placement) {
        this.placement = placement;
        int n = placement.components().size();
        instances = new LinearExpr[n];
        present = new BoolVar[n];
        List<Placement.Pattern> patterns = placement.patterns();
        IntVar[] bought = new IntVar[patterns.size()];
        long[] prices = new long[patterns.size()];
        for (int p = 0; p < bought.length; p++) {
            bought[p] = model.newIntVar(0, MOST_MACHINES, "pattern " + p);
            prices[p] = patterns.get(p).price();
        }
        for (int i = 0; i < n; i++) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (int p = 0; p < bought.length; p++) {
                if (patterns.get(p).components().get(i)) {
                    sum.add(bought[p]);
                }
            }
            instances[i] = sum.build();
            present[i] = model.newBoolVar("present " + i);
            model.addGreaterOrEqual(instances[i], 1).onlyEnforceIf(present[i]);
            model.addEquality(instances[i], 0).onlyEnforceIf(present[i].not());
            if (!placement.mayBeAbsent(i)) {
                model.addEquality(present[i], 1);
            }
        }
        placement.restrictions().forEach(this::add);
        model.minimize(LinearExpr.weightedSum(bought, prices));
    }

    static OptionalLong price(Placement placement) {
        Loader.loadNativeLibraries();
        CpSatPlacement peer = new CpSatPlacement(placement);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(60);
        return solver.solve(peer.model) == CpSolverStatus.OPTIMAL
                ? OptionalLong.of(Math.round(solver.objectiveValue()))
                : OptionalLong.empty();
    }

    private void add(Placement.Restriction restriction) {
        switch (restriction) {
            case Placement.Restriction.Count c -> {
                LinearExprBuilder sum = LinearExpr.newBuilder();
                c.of().forEach(i -> sum.add(instances[i]));
                model.addLinearConstraint(sum, c.least(), c.most());
            }
            case Placement.Restriction.Alternative a ->
                    model.addExactlyOne(List.of(present[a.a()], present[a.b()]));
            case Placement.Restriction.Ratio r -> {
                var kept =
                        model.addLessOrEqual(
                                LinearExpr.newBuilder()
                                        .addTerm(instances[r.a()], r.n())
                                        .addTerm(instances[r.b()], -r.m()),
                                0);
                if (placement.mayBeAbsent(r.b())) {
                    kept.onlyEnforceIf(present[r.b()]);
                }
            }
            case Placement.Restriction.OneToMany o ->
                    model.addLinearConstraint(
                            LinearExpr.newBuilder()
                                    .addTerm(instances[o.a()], o.k())
                                    .addTerm(instances[o.b()], -1),
                            0,
                            o.k() - 1L);
            case Placement.Restriction.Conflict c -> {}
            case Placement.Restriction.Together t -> {}
            case Placement.Restriction.Everywhere e -> {}
        }
    }
}
