package org.tierwise.app.planning;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tierwise.exports.workbook.ProposalWorkbook;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.project.Proposal;
import org.tierwise.solver.SolveOptions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How long the case's workbook takes against POI alone writing the same cells: no formula is worked
 * out there, nothing is styled, measured or drawn. POI is asked twice: as it keeps a workbook, and
 * as it streams one. Run by name; prints medians of the ratios of turns, of the clock and of the
 * processor time of the thread.
 */
class WorkbookStudy {
    private static final int WARM_UP = 10;
    private static final int TURNS = 21;
    private static final int ALL_ROWS_IN_MEMORY = -1;
    private static final String BUILT_IN = "_xlnm";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * Nanoseconds of one piece of work.
     *
     * @param clock by the clock
     * @param processor of the thread
     */
    private record Time(long clock, long processor) {
        static Time of(Runnable work) {
            long clock = System.nanoTime();
            long processor = THREADS.getCurrentThreadCpuTime();
            work.run();
            return new Time(
                    System.nanoTime() - clock, THREADS.getCurrentThreadCpuTime() - processor);
        }
    }

    @Test
    void ratioToPoiAlone() throws IOException {
        Proposal proposal = proposal();
        XSSFWorkbook model = new XSSFWorkbook(new ByteArrayInputStream(ours(proposal)));
        List<Time> ours = new ArrayList<>();
        List<Time> kept = new ArrayList<>();
        List<Time> streamed = new ArrayList<>();
        for (int i = 0; i < WARM_UP + TURNS; i++) {
            ours.add(Time.of(() -> ours(proposal)));
            kept.add(Time.of(() -> cellsAlone(model, XSSFWorkbook::new)));
            streamed.add(
                    Time.of(() -> cellsAlone(model, () -> new SXSSFWorkbook(ALL_ROWS_IN_MEMORY))));
        }
        System.out.printf("workbook of %d cells%n", cells(model));
        print("kept by POI", ours, kept);
        print("streamed by POI", ours, streamed);
    }

    private static void print(String name, List<Time> ours, List<Time> theirs) {
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        List<Long> milliseconds = new ArrayList<>();
        for (int i = WARM_UP; i < WARM_UP + TURNS; i++) {
            clock.add((double) ours.get(i).clock() / theirs.get(i).clock());
            processor.add((double) ours.get(i).processor() / theirs.get(i).processor());
            milliseconds.add(ours.get(i).processor() / 1_000_000);
        }
        Collections.sort(clock);
        Collections.sort(processor);
        Collections.sort(milliseconds);
        System.out.printf(
                "%s: %.2f times by the clock (%.2f to %.2f), %.2f times in processor time"
                        + " (%.2f to %.2f); ours %d ms of a processor%n",
                name,
                clock.get(TURNS / 2),
                clock.getFirst(),
                clock.getLast(),
                processor.get(TURNS / 2),
                processor.getFirst(),
                processor.getLast(),
                milliseconds.get(TURNS / 2));
    }

    private static Proposal proposal() {
        PlanningCase opened = PlanningCases.open("clovia");
        PlanningRun run =
                PlanningRun.of(
                        opened,
                        PlanningCases.scenario(opened.project(), Optional.empty()),
                        new SolveOptions(Duration.ofSeconds(10), 0),
                        ignored -> {},
                        () -> false);
        return run.proposal((PlanResult.Found) run.result(), Clock.systemUTC());
    }

    private static byte[] ours(Proposal proposal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ProposalWorkbook.write(proposal, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static long cells(XSSFWorkbook workbook) {
        long cells = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                cells += row.getPhysicalNumberOfCells();
            }
        }
        return cells;
    }

    private static byte[] cellsAlone(XSSFWorkbook model, Supplier<Workbook> kind) {
        try (Workbook copy = kind.get()) {
            for (Sheet sheet : model) {
                copy.createSheet(sheet.getSheetName());
            }
            for (Name name : model.getAllNames()) {
                if (!name.getNameName().startsWith(BUILT_IN)) {
                    Name same = copy.createName();
                    same.setNameName(name.getNameName());
                    same.setRefersToFormula(name.getRefersToFormula());
                }
            }
            for (Sheet sheet : model) {
                Sheet target = copy.getSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    Row same = target.createRow(row.getRowNum());
                    row.forEach(cell -> copy(cell, same));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copy.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Cell cell, Row row) {
        Cell same = row.createCell(cell.getColumnIndex());
        if (cell.getCellType() == CellType.FORMULA) {
            same.setCellFormula(cell.getCellFormula());
        } else if (cell.getCellType() == CellType.NUMERIC) {
            same.setCellValue(cell.getNumericCellValue());
        } else {
            same.setCellValue(cell.toString());
        }
    }
}
