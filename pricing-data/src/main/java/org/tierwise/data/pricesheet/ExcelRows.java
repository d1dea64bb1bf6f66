package org.tierwise.data.pricesheet;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Rows of the first visible sheet of an Excel workbook. Its XML is read without DTDs and external
 * entities (fastexcel-reader refuses both); how far it unpacks is measured before.
 */
final class ExcelRows {
    /** Most bytes that a workbook may unpack to. */
    static final long MOST_UNPACKED = 256L << 20;

    /** Digits that a spreadsheet shows of a number; more are noise of its binary form. */
    private static final MathContext SHOWN = new MathContext(15);

    private ExcelRows() {}

    static List<PriceSheet.Row> read(Path file) throws IOException {
        measure(file);
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> stream = visible(file, book).openStream()) {
            List<PriceSheet.Row> rows = new ArrayList<>();
            Iterator<Row> each = stream.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                PriceSheets.limit(file, row.getRowNum(), rows.size() + 1, row.getCellCount());
                rows.add(new PriceSheet.Row(row.getRowNum(), cells(row)));
            }
            return rows;
        } catch (ExcelReaderException e) {
            throw unreadable(file, e);
        }
    }

    private static Sheet visible(Path file, ReadableWorkbook book) {
        return book.getSheets()
                .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() ->
                        new SheetProblem(file.toString(), 1, "the workbook has no visible sheet"));
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(text(row.getCell(i)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.ERROR) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().round(SHOWN).stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    /** Unpacks without keeping, so that a small file that unpacks to gigabytes is refused. */
    private static void measure(Path file) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                throw new SheetProblem(
                        file.toString(), 1, "no Excel workbook (.xlsx); save it as one, or as CSV");
            }
            for (; entry != null; entry = zip.getNextEntry()) {
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MOST_UNPACKED) {
                        throw new SheetProblem(
                                file.toString(),
                                1,
                                "the workbook unpacks to more than %d MB"
                                        .formatted(MOST_UNPACKED >> 20));
                    }
                }
            }
        } catch (ZipException e) {
            throw unreadable(file, e);
        }
    }

    private static SheetProblem unreadable(Path file, Exception e) {
        SheetProblem problem =
                new SheetProblem(file.toString(), 1, "the workbook is damaged: " + e.getMessage());
        problem.initCause(e);
        return problem;
    }
}
