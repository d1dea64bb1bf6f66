package org.tierwise.exports.workbook.sheets;

import org.apache.poi.ss.SpreadsheetVersion;
import org.tierwise.exports.detail.DetailColumn;
import org.tierwise.exports.detail.DetailColumn.Number.Kind;
import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Line;
import org.tierwise.exports.workbook.Page;
import org.tierwise.exports.workbook.Range;
import org.tierwise.exports.workbook.StreamedRows;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.project.ProjectAnalysis;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of the bill, streamed; what one sheet cannot hold is on the next. */
final class DetailSheet implements ProposalSheet {
    private static final String NAME = "Detail";
    private static final int TOTAL = Page.FIRST_TABLE - 1;
    private static final int FIRST_LINE = Page.FIRST_TABLE + 1;

    /** What a sheet of this format has room for. */
    static final int MOST_LINES = SpreadsheetVersion.EXCEL2007.getMaxRows() - FIRST_LINE;

    private final ProjectAnalysis analysis;
    private final List<DetailColumn> columns;
    private final List<UsageGroup> lines;
    private final int part;
    private final List<Integer> sizes;

    /**
     * @param part which sheet this is, from 0
     * @param sizes lines on each of the sheets
     */
    private DetailSheet(
            ProjectAnalysis analysis, List<UsageGroup> lines, int part, List<Integer> sizes) {
        this.analysis = analysis;
        this.columns = DetailColumn.of(analysis);
        this.lines = lines;
        this.part = part;
        this.sizes = sizes;
    }

    /**
     * As many sheets as the lines of the bill need, at least one.
     *
     * @param most lines that a sheet holds, at least 1
     */
    static List<DetailSheet> of(ProjectAnalysis analysis, int most) {
        List<UsageGroup> all = analysis.bill().groups();
        List<List<UsageGroup>> parts = new ArrayList<>();
        for (int from = 0; from < all.size() || parts.isEmpty(); from += most) {
            parts.add(all.subList(from, Math.min(all.size(), from + most)));
        }
        List<Integer> sizes = parts.stream().map(List::size).toList();
        List<DetailSheet> sheets = new ArrayList<>();
        for (List<UsageGroup> lines : parts) {
            sheets.add(new DetailSheet(analysis, lines, sheets.size(), sizes));
        }
        return sheets;
    }

    @Override
    public String name() {
        return name(part);
    }

    @Override
    public Optional<ProposalPart> part() {
        return Optional.of(ProposalPart.BILL_LINES);
    }

    @Override
    public void write(Page page) {
        page.title(
                sizes.size() == 1
                        ? "Lines of the bill"
                        : "Lines of the bill, part %d of %d".formatted(part + 1, sizes.size()),
                "Line items that agree in all columns of text are one line. Amounts are stored with"
                        + " every digit of the bill.");
        page.widths(columns.stream().mapToInt(DetailColumn::width).toArray());
        if (part == 0) {
            totals(page);
        }
        page.header(
                Page.FIRST_TABLE, columns.stream().map(DetailColumn::name).toArray(String[]::new));
        page.freeze(Page.FIRST_TABLE, 2);
        page.streamed(lines.size());
    }

    @Override
    public List<CellFormat> streamedColumns() {
        return columns.stream().map(this::format).toList();
    }

    @Override
    public void stream(StreamedRows rows) throws IOException {
        for (UsageGroup line : lines) {
            rows.row();
            for (DetailColumn column : columns) {
                switch (column) {
                    case DetailColumn.Text text -> rows.text(text.value().apply(line));
                    case DetailColumn.Number number -> rows.number(number.value().apply(line));
                }
            }
        }
    }

    private void totals(Page page) {
        Line line = page.line(TOTAL).text(CellRole.OUTPUT, "Sum of all lines");
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i) instanceof DetailColumn.Number number
                    && number.kind() != Kind.QUANTITY) {
                BigDecimal sum =
                        analysis.bill().groups().stream()
                                .map(number.value())
                                .reduce(BigDecimal.ZERO, BigDecimal::add);
                line.known(CellRole.OUTPUT, format(number), sum(i), sum);
                if (number.kind() == Kind.COST) {
                    page.anchor(Anchor.DETAIL_COST, TOTAL, TOTAL, i);
                }
            } else {
                line.text(CellRole.OUTPUT, "");
            }
        }
    }

    private String sum(int column) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            int last = FIRST_LINE + Math.max(1, sizes.get(i)) - 1;
            ranges.add(new Range(name(i), FIRST_LINE, last, column).reference());
        }
        return "SUM(%s)".formatted(String.join(",", ranges));
    }

    private CellFormat format(DetailColumn column) {
        return switch (column) {
            case DetailColumn.Text text -> CellFormat.TEXT;
            case DetailColumn.Number number ->
                    switch (number.kind()) {
                        case QUANTITY -> CellFormat.QUANTITY;
                        case COUNT -> CellFormat.COUNT;
                        case UNBLENDED, COST ->
                                CellFormat.amount(analysis.mapped().tax().getCurrencyUnit());
                    };
        };
    }

    private static String name(int part) {
        return part == 0 ? NAME : "%s %d".formatted(NAME, part + 1);
    }
}
