package org.tierwise.exports.workbook;

import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.joda.money.CurrencyUnit;
import org.tierwise.model.project.Proposal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A workbook while it is written: the proposal, the styles, and where its cells are. */
public final class Book {
    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final RowHeights rowHeights = new RowHeights();
    private final Proposal proposal;
    private final Map<Anchor, Range> anchors = new EnumMap<>(Anchor.class);
    private final Map<String, SheetCells> cells = new LinkedHashMap<>();

    Book(XSSFWorkbook workbook, Proposal proposal) {
        this.workbook = workbook;
        this.styles = new Styles(workbook, proposal.presentation().branding().colour());
        this.proposal = proposal;
    }

    /** What is written. */
    public Proposal proposal() {
        return proposal;
    }

    /** Currency of the plan and of every comparison. */
    public CurrencyUnit currency() {
        return proposal.comparison().currency();
    }

    /** Currency of the bill. */
    public CurrencyUnit billCurrency() {
        return proposal.analysis().mapped().tax().getCurrencyUnit();
    }

    /**
     * Reference to an anchor, with its sheet, for a formula.
     *
     * @throws IllegalStateException when the sheet that holds it is not yet written
     */
    public String at(Anchor anchor) {
        return range(anchor).reference();
    }

    /**
     * Place of an anchor.
     *
     * @throws IllegalStateException when the sheet that holds it is not yet written
     */
    public Range range(Anchor anchor) {
        Range range = anchors.get(anchor);
        if (range == null) {
            throw new IllegalStateException("no sheet has written " + anchor + " yet");
        }
        return range;
    }

    void put(Anchor anchor, Range range) {
        anchors.put(anchor, range);
    }

    void name(String name, Range range) {
        XSSFName defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(range.reference());
    }

    /** Adds an empty sheet after those that there are. */
    Page page(String name) {
        Page page = new Page(this, workbook.createSheet(name));
        cells.put(name, page.cells());
        return page;
    }

    /** Cells of a sheet. */
    SheetCells cells(String sheet) {
        return Objects.requireNonNull(cells.get(sheet), sheet);
    }

    /** Gives every formula its value. */
    void workOut() {
        Formulas.workOut(workbook, List.copyOf(cells.values()));
    }

    Styles styles() {
        return styles;
    }

    RowHeights rowHeights() {
        return rowHeights;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }
}
