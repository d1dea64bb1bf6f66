package org.tierwise.data.bill;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Looks into a data file before the database does: header, integrity, and where a bad cell is. */
final class PartReader {
    private static final int HEAD = 4;
    private static final int SAMPLE = 8192;

    /** Verifying tells its progress every 16 MiB. */
    private static final int TICK_SHIFT = 24;

    private final Part part;
    private final boolean gzip;

    PartReader(Part part) {
        this.part = part;
        byte[] head = head(part.file());
        if (head.length == 0) {
            throw problem(1, "the file is empty; a Cost and Usage Report has a header line");
        }
        gzip = head.length > 1 && head[0] == (byte) 0x1f && head[1] == (byte) 0x8b;
        if (startsWith(head, "PK")) {
            throw problem(1, "a zip archive; unpack it and give the .csv in it");
        }
        if (startsWith(head, "PAR1")) {
            throw problem(1, "a Parquet file; give the CSV form of the report");
        }
        if (startsWith(head, "%PDF")) {
            throw problem(1, "a PDF invoice; export the bill as CSV");
        }
    }

    boolean isGzip() {
        return gzip;
    }

    /**
     * Reads a compressed file to its end, so that damage and bombs show before anything else.
     *
     * @param tick called now and then; what it throws stops the reading
     */
    void verify(ReadOptions options, Runnable tick) {
        if (!gzip) {
            return;
        }
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (InputStream in = open()) {
            long limit =
                    Math.min(
                            options.maximumBytes(),
                            Math.max(1 << 20, Files.size(part.file()))
                                    * (long) options.maximumRatio());
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total >> TICK_SHIFT != (total - n) >> TICK_SHIFT) {
                    tick.run();
                }
                if (total > limit) {
                    throw problem(
                            1,
                            "unpacks to more than %d bytes, which no bill does".formatted(limit));
                }
            }
        } catch (EOFException e) {
            throw problem(
                    1,
                    "the gzip file is cut off after %d bytes of text; copy it again"
                            .formatted(total));
        } catch (ZipException e) {
            throw problem(1, "the gzip file is damaged: " + e.getMessage());
        } catch (IOException e) {
            throw problem(1, "cannot be read: " + e.getMessage());
        }
    }

    /** The header and the first data record, if there is one. */
    List<List<String>> firstRecords() {
        refuseBinary();
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = csv()) {
            for (CsvRecord record : csv) {
                records.add(record.getFields());
                if (records.size() == 2) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            throw problem(1, "not a CSV file: " + e.getMessage());
        } catch (EOFException e) {
            throw problem(1, "the gzip file is cut off; copy it again");
        } catch (IOException e) {
            throw problem(1, "cannot be read: " + e.getMessage());
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
        } catch (EOFException e) {
            throw problem(1, "the gzip file is cut off; copy it again");
        } catch (ZipException e) {
            throw problem(1, "the gzip file is damaged: " + e.getMessage());
        } catch (IOException e) {
            throw problem(1, "cannot be read: " + e.getMessage());
        }
    }

    /** Line of the first record whose field fits; 1 when none does. */
    long lineOf(int column, Predicate<String> fits) {
        try (CsvReader<CsvRecord> csv = csv()) {
            boolean header = true;
            for (CsvRecord record : csv) {
                if (!header
                        && record.getFieldCount() > column
                        && fits.test(record.getField(column))) {
                    return record.getStartingLineNumber();
                }
                header = false;
            }
            return 1;
        } catch (IOException e) {
            throw problem(1, "cannot be read: " + e.getMessage());
        }
    }

    ImportProblem problem(long line, String message) {
        return new ImportProblem(part.label(), line, message);
    }

    private CsvReader<CsvRecord> csv() throws IOException {
        return CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(new InputStreamReader(open(), StandardCharsets.UTF_8));
    }

    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(part.file()));
        return gzip ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new ImportProblem(file, 1, "cannot be read: " + e.getMessage());
        }
    }

    private static boolean startsWith(byte[] head, String magic) {
        return new String(head, StandardCharsets.ISO_8859_1).startsWith(magic);
    }
}
