package org.tierwise.exports.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.model.presentation.AccentColour;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How fast a million rows of ten columns are written, against fastexcel in the same run: five texts
 * out of 200, five decimals. Run by name; prints the median of the ratios of turns.
 */
class DetailStudy {
    private static final int ROWS = Integer.getInteger("tierwise.rows", 1_000_000);
    private static final int TURNS = 5;
    private static final int TEXTS = 200;
    private static final int NUMBERS = 1009;
    private static final int HALF = 5;
    private static final int FLUSH = 1000;
    private static final List<String> TEXT =
            IntStream.range(0, TEXTS).mapToObj("APS3-BoxUsage:c4.%dxlarge"::formatted).toList();

    @TempDir Path folder = Path.of("");

    @Test
    void ratioToFastexcel() throws IOException {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int i = 0; i < NUMBERS; i++) {
            numbers.add(BigDecimal.valueOf(i * 7919L, 4));
        }
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn <= TURNS; turn++) {
            long start = System.nanoTime();
            ours(numbers);
            long ours = System.nanoTime() - start;
            start = System.nanoTime();
            fastexcel(numbers);
            long theirs = System.nanoTime() - start;
            if (turn > 0) {
                ratios.add((double) theirs / ours);
                System.out.printf(
                        "%,d rows: ours %,d rows/s, fastexcel %,d rows/s, %.2f%n",
                        ROWS, rate(ours), rate(theirs), (double) theirs / ours);
            }
        }
        Collections.sort(ratios);
        System.out.printf(
                "median %.2f times fastexcel's rate (%.2f to %.2f), heap at most %d MiB, files of"
                        + " %d and %d KiB%n",
                ratios.get(TURNS / 2),
                ratios.getFirst(),
                ratios.getLast(),
                Runtime.getRuntime().maxMemory() >> 20,
                Files.size(folder.resolve("ours.xlsx")) >> 10,
                Files.size(folder.resolve("fastexcel.xlsx")) >> 10);
    }

    private static long rate(long nanoseconds) {
        return Math.round(ROWS * 1e9 / nanoseconds);
    }

    private void ours(List<BigDecimal> numbers) throws IOException {
        List<CellFormat> formats = new ArrayList<>(Collections.nCopies(HALF, CellFormat.TEXT));
        formats.addAll(Collections.nCopies(HALF, CellFormat.QUANTITY));
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        StreamedColumns columns;
        String entry;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Detail");
            columns = StreamedColumns.of(new Styles(workbook, AccentColour.NAVY), formats);
            entry = sheet.getPackagePart().getPartName().getName().substring(1);
            workbook.write(head);
        }
        try (OutputStream out = open("ours.xlsx")) {
            RepeatableZip.repack(
                    head.toByteArray(),
                    Map.of(entry, new RepeatableZip.Rows(xml -> rows(xml, columns, numbers), true)),
                    out);
        }
    }

    private static void rows(OutputStream xml, StreamedColumns columns, List<BigDecimal> numbers)
            throws IOException {
        StreamedRows rows = new StreamedRows(xml, columns, 0);
        for (int row = 0; row < ROWS; row++) {
            rows.row();
            for (int column = 0; column < HALF; column++) {
                rows.text(TEXT.get((row + column) % TEXTS));
            }
            for (int column = 0; column < HALF; column++) {
                rows.number(numbers.get((row * (column + 1)) % NUMBERS));
            }
        }
        rows.finish();
    }

    private void fastexcel(List<BigDecimal> numbers) throws IOException {
        try (OutputStream out = open("fastexcel.xlsx");
                Workbook workbook = new Workbook(out, "Study", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Detail");
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < HALF; column++) {
                    sheet.value(row, column, TEXT.get((row + column) % TEXTS));
                }
                for (int column = 0; column < HALF; column++) {
                    sheet.value(row, HALF + column, numbers.get((row * (column + 1)) % NUMBERS));
                }
                if (row % FLUSH == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    }
}
