package org.tierwise.data.bill;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Looks into a data file before the database does: what it is, and where a bad cell is. */
final class PartReader {
    private static final int SAMPLE = 8192;

    /** Buffer of the reader; a cell that is longer is refused. */
    private static final int LONGEST_CELL = 16 << 20;

    private final Part part;
    private final FileKind kind;
    private final boolean gzip;

    PartReader(Part part) {
        this.part = part;
        FileKind outer = FileKind.of(head(false));
        gzip = outer == FileKind.GZIP;
        kind = gzip ? FileKind.of(head(true)) : outer;
        String refusal =
                switch (kind) {
                    case EMPTY -> "the file is empty; a Cost and Usage Report has a header line";
                    case GZIP, ZIP ->
                            "an archive in an archive; unpack it and give the files in it";
                    case PDF -> "a PDF invoice; export the bill as CSV";
                    case UTF_16 -> "text in UTF-16; save it as CSV in UTF-8";
                    case EXCEL -> "an Excel workbook; save the sheet as CSV in UTF-8";
                    case PARQUET -> gzip ? "a Parquet file inside gzip; unpack it" : "";
                    case JSON, TEXT -> "";
                };
        if (!refusal.isEmpty()) {
            throw problem(1, refusal);
        }
    }

    FileKind kind() {
        return kind;
    }

    boolean isGzip() {
        return gzip;
    }

    /** The first records, without their empty lines. */
    List<CsvRecord> firstRecords(int count) {
        refuseBinary();
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = csv()) {
            for (CsvRecord record : csv) {
                records.add(record);
                if (records.size() == count) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            if (records.isEmpty()) {
                throw problem(1, "not a CSV file: " + e.getMessage());
            }
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (records.isEmpty()) {
            throw problem(1, "the file has no header line");
        }
        return records;
    }

    private void refuseBinary() {
        try (InputStream in = open()) {
            for (byte b : in.readNBytes(SAMPLE)) {
                if (b == 0) {
                    throw problem(1, "binary data; a bill is CSV text in UTF-8");
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Line of the first record from a line on whose field fits; that line when none does. */
    long lineOf(int column, long from, Predicate<String> fits) {
        try (CsvReader<CsvRecord> csv = csv()) {
            for (CsvRecord record : csv) {
                if (record.getStartingLineNumber() > from
                        && record.getFieldCount() > column
                        && fits.test(record.getField(column))) {
                    return record.getStartingLineNumber();
                }
            }
            return from;
        } catch (CsvParseException e) {
            return from;
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    ImportProblem problem(long line, String message) {
        return new ImportProblem(part.label(), line, message);
    }

    private ImportProblem unreadable(IOException e) {
        return switch (e) {
            case EOFException cut -> problem(1, "the gzip file is cut off; copy it again");
            case ZipException damaged ->
                    problem(1, "the gzip file is damaged: " + damaged.getMessage());
            default -> ImportProblem.unreadable(part.label(), e);
        };
    }

    private CsvReader<CsvRecord> csv() throws IOException {
        return CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(new InputStreamReader(open(), StandardCharsets.UTF_8));
    }

    /** The text of the file, unpacked. */
    InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(part.file()));
        return gzip ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private byte[] head(boolean unpacked) {
        try (InputStream in =
                unpacked
                        ? new GZIPInputStream(Files.newInputStream(part.file()))
                        : Files.newInputStream(part.file())) {
            return in.readNBytes(FileKind.HEAD);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
