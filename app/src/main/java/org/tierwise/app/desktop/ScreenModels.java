package org.tierwise.app.desktop;

import org.tierwise.app.desktop.bill.BillViewModel;
import org.tierwise.app.desktop.compare.CompareViewModel;
import org.tierwise.app.desktop.compare.ProvidersViewModel;
import org.tierwise.app.desktop.compare.WhatIfViewModel;
import org.tierwise.app.desktop.demand.DemandViewModel;
import org.tierwise.app.desktop.pins.PinsViewModel;
import org.tierwise.app.desktop.plan.PlanSearch;
import org.tierwise.app.desktop.plan.PlanViewModel;
import org.tierwise.app.desktop.plan.ReasonsViewModel;
import org.tierwise.app.desktop.proposal.ProposalViewModel;
import org.tierwise.app.desktop.proposal.WorkbookWriter;
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

import java.time.Clock;
import java.util.function.BooleanSupplier;

/** The view models of all screens, over one document. */
record ScreenModels(
        BillViewModel bill,
        DemandViewModel demand,
        TopologyViewModel topology,
        PlanViewModel plan,
        ReasonsViewModel reasons,
        PinsViewModel pins,
        CompareViewModel compare,
        WhatIfViewModel whatIf,
        ProvidersViewModel providers,
        ProposalViewModel proposal) {
    private static PlanningRun plan(
            PlanningCase opened, Scenario scenario, SolveOptions each, BooleanSupplier cancelled) {
        return PlanningRun.of(opened, scenario, each, progress -> {}, cancelled);
    }

    static ScreenModels over(
            WorkspaceViewModel workspace, PlanSearch search, WorkbookWriter writer, Clock clock) {
        Document document = workspace.document();
        return new ScreenModels(
                new BillViewModel(document),
                new DemandViewModel(document, workspace.jobs()),
                new TopologyViewModel(document),
                new PlanViewModel(document, workspace.jobs(), search, workspace::say),
                new ReasonsViewModel(document, workspace.jobs(), Explainer::explain),
                new PinsViewModel(document, workspace.jobs(), PinPrices::of, workspace::say),
                new CompareViewModel(document),
                new WhatIfViewModel(
                        document, workspace.jobs(), ScreenModels::plan, Sensitivity::of),
                new ProvidersViewModel(
                        document, workspace.jobs(), CatalogueRun::solve, Catalogues.ids()),
                new ProposalViewModel(document, workspace.jobs(), writer, clock));
    }
}
