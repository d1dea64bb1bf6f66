package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.app.planning.PlanningRun;
import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.comparison.ComparisonLine;
import org.tierwise.model.comparison.Gst;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.plan.CallLoad;
import org.tierwise.model.plan.Conflict;
import org.tierwise.model.plan.Downstream;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Rider;
import org.tierwise.model.plan.ServiceCost;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.plan.Violation;
import org.tierwise.model.plan.WorkerLoad;
import org.tierwise.model.project.Proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The document that {@code plan --json} prints. */
final class PlanJson {
    private PlanJson() {}

    static ObjectNode of(Proposal proposal) {
        Comparison comparison = proposal.comparison();
        PlanEvaluation plan = proposal.result().evaluation();
        PlanningProblem problem = proposal.analysis().problem();
        ObjectNode json = Json.object();
        json.put("project", proposal.analysis().project().name());
        json.put("scenario", proposal.analysis().scenario().name());
        json.put("catalogue", problem.catalogue().id());
        json.put("currency", comparison.currency().getCode());
        rate(json, comparison.rate());
        json.putObject("prices")
                .put("provider", problem.catalogue().provider())
                .put("region", problem.catalogue().region())
                .put("asOf", problem.catalogue().asOf());
        AgreedPriceReport.json(
                json.withObject("prices").putArray("agreed"), proposal.analysis().prices(), plan);
        json.putObject("asIs")
                .put("monthly", Json.amount(comparison.asIs()))
                .put("basis", comparison.basis().name().toLowerCase(Locale.ROOT))
                .put("tax", Json.amount(comparison.asIsTax()));
        json.putObject("toBe")
                .put("monthly", Json.amount(comparison.toBe()))
                .put("likeForLikeMonthly", Json.amount(comparison.toBeLikeForLike()))
                .put("oneTime", "0")
                .put("upfront", Json.amount(plan.upfront()))
                .put("tax", Json.amount(comparison.toBeTax()));
        Gst gst = Gst.of(comparison.toBeTax());
        json.putObject("gst")
                .put("igst", Json.amount(gst.integrated()))
                .put("cgst", Json.amount(gst.central()))
                .put("sgst", Json.amount(gst.state()));
        ObjectNode savings = json.putObject("savings");
        savings.put("monthly", Json.amount(comparison.saving()));
        percent(savings, "percent", comparison.savingPercent());
        percent(savings, "likeForLikePercent", comparison.likeForLikePercent());
        ObjectNode optimality = json.putObject("optimality");
        optimality.put("proven", proposal.result().bound().proven());
        optimality.put("lowerBound", Json.amount(proposal.result().bound().bound()));
        optimality.put("planMonthly", Json.amount(plan.monthly()));
        Json.put(optimality, "gapPercent", proposal.result().bound().gapPercent());
        states(json.putArray("scenarios"), plan.states());
        ObjectNode availability = json.putObject("availability");
        Json.put(availability, "percent", plan.availability() * 100);
        Json.put(availability, "targetPercent", problem.targets().availability() * 100);
        availability.put("met", plan.availability() >= problem.targets().availability());
        ArrayNode groups = json.putArray("groups");
        plan.groups().forEach(group -> group(groups.addObject(), group, plan));
        ArrayNode services = json.putArray("services");
        plan.services().forEach(service -> service(services.addObject(), service));
        ArrayNode lines = json.putArray("comparison");
        comparison.lines().forEach(line -> line(lines.addObject(), line));
        violations(json, plan.violations());
        ArrayNode warnings = json.putArray("warnings");
        comparison.warnings().forEach(warnings::add);
        return json;
    }

    static ObjectNode of(
            PlanningRun run, PlanResult.Infeasible infeasible, Optional<Conflict> conflict) {
        ObjectNode json = Json.object();
        json.put("project", run.analysis().project().name());
        json.put("scenario", run.analysis().scenario().name());
        json.put("currency", run.analysis().problem().catalogue().currency().getCode());
        json.put("proven", infeasible.proven());
        violations(json, infeasible.violations());
        ArrayNode advice = json.putArray("advice");
        infeasible.advice().forEach(a -> advice.add(a.inWords()));
        conflict.ifPresent(c -> json.set("conflict", ConflictJson.of(c)));
        return json;
    }

    static void states(ArrayNode states, List<StateEvaluation> evaluations) {
        for (StateEvaluation state : evaluations) {
            ObjectNode node = states.addObject();
            node.put("name", state.name());
            Json.put(node, "meanMs", state.meanMs());
            Json.put(node, "p95Ms", state.p95Ms());
            Json.put(node, "p99Ms", state.p99Ms());
            Json.put(node, "targetMeanMs", state.target().meanMs());
            Json.put(node, "targetP95Ms", state.target().p95Ms());
            Json.put(node, "targetP99Ms", state.target().p99Ms());
            node.put("met", state.met());
        }
    }

    private static void group(ObjectNode node, GroupEvaluation group, PlanEvaluation plan) {
        node.put("name", group.group().name());
        ArrayNode components = node.putArray("components");
        group.group().components().forEach(c -> components.add(c.name()));
        ArrayNode riders = node.putArray("riders");
        group.group().riders().stream().map(Rider::name).forEach(riders::add);
        node.put("environment", group.group().environment().name().toLowerCase(Locale.ROOT));
        node.put("pattern", group.group().patternIds());
        node.put("offer", group.choice().server().sku());
        node.put("nodes", group.choice().nodes());
        DiskLayout layout = group.choice().disks();
        ObjectNode disks = disks(node, layout);
        disks.put("usableGb", layout.usableGb());
        node.put("commitmentMonths", group.choice().term().months());
        ObjectNode utilisation = node.putObject("utilisation");
        Json.put(utilisation, "cpu", group.healthy().processor());
        Json.put(utilisation, "disk", group.healthy().disk());
        Json.put(utilisation, "network", group.healthy().network());
        ObjectNode lost = node.putObject("utilisationNodeLost");
        Json.put(lost, "cpu", group.nodeLost().processor());
        Json.put(lost, "disk", group.nodeLost().disk());
        Json.put(lost, "network", group.nodeLost().network());
        group.healthy()
                .workers()
                .ifPresent(load -> {
                    ObjectNode workers = workers(node.putObject("workers"), load);
                    Json.put(workers, "timeBelowMs", plan.secondsBelow(group.group()) * 1000);
                    Json.put(
                            workers,
                            "sizedForTimeBelowMs",
                            Downstream.sizedForSeconds(group.group()) * 1000);
                });
        group.nodeLost()
                .workers()
                .ifPresent(load -> workers(node.putObject("workersNodeLost"), load));
        calls(node.putArray("calls"), group.healthy().calls());
        calls(node.putArray("callsNodeLost"), group.nodeLost().calls());
        node.put("monthly", Json.amount(group.monthly()));
    }

    static ObjectNode workers(ObjectNode node, WorkerLoad load) {
        node.put("count", load.workers());
        Json.put(node, "utilisation", load.utilisation());
        Json.put(node, "waitProbability", load.waitProbability());
        Json.put(node, "blocking", load.blocking());
        Json.put(node, "waitMs", load.waitMs());
        Json.put(node, "holdMs", load.holdMs());
        return node;
    }

    static ObjectNode disks(ObjectNode node, DiskLayout layout) {
        ObjectNode disks = node.putObject("disks");
        disks.put("class", layout.disk().diskClass().id());
        disks.put("raid", layout instanceof DiskLayout.Array array ? array.level().name() : "none");
        disks.put("count", layout.count());
        return disks;
    }

    private static void calls(ArrayNode calls, List<CallLoad> loads) {
        for (CallLoad call : loads) {
            ObjectNode each = calls.addObject().put("name", call.name());
            Json.put(each, "visits", call.visits());
            Json.put(each, "meanMs", call.visitMs());
        }
    }

    private static void service(ObjectNode node, ServiceCost service) {
        node.put("component", service.volume().component());
        node.put("offer", service.offer().sku());
        node.put("quantity", Json.amount(service.volume().quantity()));
        node.put("unit", service.offer().unit());
        node.put("monthly", Json.amount(service.monthly()));
    }

    private static void line(ObjectNode node, ComparisonLine line) {
        node.put("component", line.component());
        node.put("asIs", Json.amount(line.asIs()));
        node.put("toBe", Json.amount(line.toBe()));
        node.put("extra", line.extra());
    }

    private static void violations(ObjectNode json, List<Violation> violations) {
        ArrayNode array = json.putArray("violations");
        violations.forEach(v -> array.add(v.inWords()));
    }

    static void rate(ObjectNode json, ExchangeRate rate) {
        json.putObject("exchangeRate")
                .put("from", rate.from().getCode())
                .put("to", rate.to().getCode())
                .put("rate", Json.amount(rate.rate()))
                .put("month", rate.month().toString())
                .put("source", rate.source());
    }

    static void percent(ObjectNode node, String name, Optional<BigDecimal> percent) {
        if (percent.isPresent()) {
            node.put(name, percent.get().setScale(4, RoundingMode.HALF_UP));
        } else {
            node.putNull(name);
        }
    }
}
