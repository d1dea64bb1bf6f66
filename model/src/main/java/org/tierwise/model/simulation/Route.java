package org.tierwise.model.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The calls of a page in the order in which it makes them. Groups are visited from the user
 * inwards. Where a tier has workers, the calls to tiers further in are made while a worker is held:
 * each belongs to one of the page's requests to that tier, drawn at random. A page that makes no
 * such request makes them all the same.
 */
final class Route {
    /** In place of a call: the request that holds the innermost worker is over. */
    static final int RELEASE = -1;

    private final List<SimulatedCall> calls;

    /** Index of the first call of each stage; a stage ends with the tier of its workers. */
    private final int[] stages;

    private final RandomGenerator random;

    /** Calls really made by the page that is drawn, and the request that each belongs to. */
    private int[] made = new int[64];

    private int[] owner = new int[64];
    private int[] steps = new int[128];
    private int length;

    Route(List<SimulatedCall> unordered, RandomGenerator random) {
        this.random = random;
        calls = unordered.stream().sorted(Comparator.comparingInt(SimulatedCall::tier)).toList();
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < calls.size(); i++) {
            int tier = calls.get(i - 1).tier();
            if (calls.get(i).tier() > tier
                    && calls.stream().anyMatch(c -> c.tier() == tier && c.holdsWorker())) {
                starts.add(i);
            }
        }
        starts.add(calls.size());
        stages = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    SimulatedCall call(int step) {
        return calls.get(step);
    }

    /** The steps of the next page: calls, and {@link #RELEASE}. */
    int[] draw() {
        int[] ends = new int[stages.length];
        int[] requests = new int[stages.length];
        int count = 0;
        int owners = 1;
        for (int stage = 0; stage + 1 < stages.length; stage++) {
            int holding = 0;
            for (int i = stages[stage]; i < stages[stage + 1]; i++) {
                SimulatedCall call = calls.get(i);
                for (int n = 0; n < call.attempts(); n++) {
                    if (call.probability() < 1 && random.nextDouble() >= call.probability()) {
                        continue;
                    }
                    if (count == made.length) {
                        made = Arrays.copyOf(made, 2 * count);
                        owner = Arrays.copyOf(owner, 2 * count);
                    }
                    made[count] = i;
                    owner[count] = owners == 1 ? 0 : random.nextInt(owners);
                    count++;
                    holding += call.holdsWorker() ? 1 : 0;
                }
            }
            ends[stage + 1] = count;
            requests[stage] = holding;
            owners = holding > 0 ? holding : owners;
        }
        length = 0;
        emit(0, 0, ends, requests);
        return Arrays.copyOf(steps, length);
    }

    private void emit(int stage, int of, int[] ends, int[] requests) {
        if (stage + 1 >= stages.length) {
            return;
        }
        int request = 0;
        for (int i = ends[stage]; i < ends[stage + 1]; i++) {
            boolean holds = calls.get(made[i]).holdsWorker();
            if (owner[i] == of) {
                add(made[i]);
                if (holds) {
                    emit(stage + 1, request, ends, requests);
                    add(RELEASE);
                }
            }
            request += holds ? 1 : 0;
        }
        if (requests[stage] == 0) {
            emit(stage + 1, of, ends, requests);
        }
    }

    private void add(int step) {
        if (length == steps.length) {
            steps = Arrays.copyOf(steps, 2 * length);
        }
        steps[length++] = step;
    }
}
