package org.tierwise.app.desktop;

import org.tierwise.app.desktop.bill.BillViewModel;
import org.tierwise.app.desktop.bill.LinesViewModel;
import org.tierwise.app.desktop.compare.CompareViewModel;
import org.tierwise.app.desktop.compare.ProvidersViewModel;
import org.tierwise.app.desktop.compare.WhatIfViewModel;
import org.tierwise.app.desktop.demand.DemandViewModel;
import org.tierwise.app.desktop.pins.PinsViewModel;
import org.tierwise.app.desktop.plan.FrontViewModel;
import org.tierwise.app.desktop.plan.PlanSearch;
import org.tierwise.app.desktop.plan.PlanViewModel;
import org.tierwise.app.desktop.plan.ReasonsViewModel;
import org.tierwise.app.desktop.proposal.ProposalTools;
import org.tierwise.app.desktop.proposal.ProposalViewModel;
import org.tierwise.app.desktop.topology.TopologyViewModel;
import org.tierwise.app.document.Document;
import org.tierwise.app.planning.CatalogueRun;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.planning.Sensitivity;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.Explainer;
import org.tierwise.solver.PinPrices;
import org.tierwise.solver.SolveOptions;
import org.tierwise.solver.whatif.ParetoSearch;

import java.util.function.BooleanSupplier;

/** The view models of all screens, over one document. */
record ScreenModels(
        BillViewModel bill,
        LinesViewModel lines,
        DemandViewModel demand,
        TopologyViewModel topology,
        PlanViewModel plan,
        ReasonsViewModel reasons,
        FrontViewModel front,
        PinsViewModel pins,
        CompareViewModel compare,
        WhatIfViewModel whatIf,
        ProvidersViewModel providers,
        ProposalViewModel proposal) {
    private static PlanningRun plan(
            PlanningCase opened, Scenario scenario, SolveOptions each, BooleanSupplier cancelled) {
        return PlanningRun.of(opened, scenario, each, progress -> {}, cancelled);
    }

    /**
     * Goes on with what was worked out in models of the same project and plan. Its amounts are
     * converted where they show; words in it stay in the language that they were made in.
     */
    void keepAskedFor(ScreenModels before) {
        whatIf.keep(before.whatIf);
        providers.keep(before.providers);
        plan.keep(before.plan);
        front.keep(before.front);
        pins.keep(before.pins);
    }

    static ScreenModels over(WorkspaceViewModel workspace, PlanSearch search, ProposalTools tools) {
        Document document = workspace.document();
        PlanViewModel plan = new PlanViewModel(document, workspace.jobs(), search, workspace::say);
        return new ScreenModels(
                new BillViewModel(document),
                LinesViewModel.ofWindow(document),
                new DemandViewModel(document, workspace.jobs()),
                new TopologyViewModel(document),
                plan,
                new ReasonsViewModel(document, workspace.jobs(), Explainer::explain),
                new FrontViewModel(document, workspace.jobs(), ParetoSearch::of, plan::solve),
                new PinsViewModel(document, workspace.jobs(), PinPrices::of, workspace::say),
                new CompareViewModel(document),
                new WhatIfViewModel(
                        document, workspace.jobs(), ScreenModels::plan, Sensitivity::of),
                new ProvidersViewModel(
                        document, workspace.jobs(), CatalogueRun::solve, Catalogues.ids()),
                new ProposalViewModel(document, tools));
    }
}
