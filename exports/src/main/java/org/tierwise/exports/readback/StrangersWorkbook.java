package org.tierwise.exports.readback;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A workbook that somebody else may have made: bounded in size, and neither run nor followed
 * anywhere.
 */
public final class StrangersWorkbook {
    /** Largest file that is read; a proposal takes about a tenth of a mebibyte. */
    public static final long LARGEST_BYTES = 32L << 20;

    /** Largest file that is taken into memory; at most a hundred times as much comes out. */
    private static final long LARGEST_IN_MEMORY_BYTES = 4L << 20;

    private static final long LARGEST_PART_BYTES = 256L << 20;

    private StrangersWorkbook() {}

    /** What is done with a workbook while it is open. */
    @FunctionalInterface
    public interface Use<T> {
        /**
         * @throws IOException when it is not what was expected
         */
        T of(XSSFWorkbook workbook) throws IOException;
    }

    /**
     * Reads a workbook, whatever is in it.
     *
     * @throws UnreadableWorkbook when it is missing, too large, unpacks to too much or is no
     *     workbook
     * @throws IOException when it cannot be read at all
     */
    public static <T> T read(Path file, Use<T> use) throws IOException {
        requireFile(file, LARGEST_BYTES);
        return opened(
                file,
                () -> {
                    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                            XSSFWorkbook workbook = parsed(opened, file)) {
                        return use.of(workbook);
                    }
                });
    }

    /**
     * Reads a workbook into memory, where it can be changed and passed on, so that it must hold
     * nothing that runs or that is fetched: no macro, no control, no embedded object, no link to
     * another file.
     *
     * @throws UnreadableWorkbook as {@link #read}, and when it holds such a thing
     * @throws IOException when it cannot be read at all
     */
    public static <T> T readInert(Path file, Use<T> use) throws IOException {
        requireFile(file, LARGEST_IN_MEMORY_BYTES);
        return opened(
                file,
                () -> {
                    try (InputStream bytes = Files.newInputStream(file);
                            OPCPackage opened = OPCPackage.open(bytes)) {
                        refuseWhatActs(opened, file);
                        try (XSSFWorkbook workbook = parsed(opened, file)) {
                            return use.of(workbook);
                        }
                    }
                });
    }

    private interface Opening<T> {
        T open() throws IOException, OpenXML4JException;
    }

    private static <T> T opened(Path file, Opening<T> opening) throws IOException {
        try {
            return opening.open();
        } catch (UnsupportedFileFormatException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalStateException e) {
            throw new UnreadableWorkbook(file, "not a workbook: " + e.getMessage(), e);
        }
    }

    /** POI refuses a damaged sheet by whatever exception its parsers meet. */
    private static XSSFWorkbook parsed(OPCPackage opened, Path file) throws IOException {
        try {
            return new XSSFWorkbook(opened);
        } catch (RuntimeException e) {
            throw new UnreadableWorkbook(file, "not a workbook: " + e.getMessage(), e);
        }
    }

    private static void requireFile(Path file, long largest) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableWorkbook(file, "no such file; give a workbook (.xlsx)");
        }
        if (Files.size(file) > largest) {
            throw new UnreadableWorkbook(
                    file, "larger than %d MiB; give a smaller one".formatted(largest >> 20));
        }
        ZipSecureFile.setMaxEntrySize(LARGEST_PART_BYTES);
    }

    private static void refuseWhatActs(OPCPackage opened, Path file)
            throws IOException, OpenXML4JException {
        for (PackagePart part : opened.getParts()) {
            String name = part.getPartName().getName();
            String type = part.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains("macro") || type.contains("vba")) {
                throw new UnreadableWorkbook(
                        file, name, "holds macros; save the template as .xlsx without them");
            }
            if (type.contains("activex") || type.contains("oleobject")) {
                throw new UnreadableWorkbook(
                        file, name, "holds an embedded object or control; take it out");
            }
            if (type.contains("externallink") || type.contains("connections")) {
                throw new UnreadableWorkbook(
                        file, name, "fetches figures from elsewhere; break the link and save");
            }
            if (!part.isRelationshipPart()) {
                refuseLinks(part, file);
            }
        }
    }

    /** Addresses that a reader may click on are no links to another file. */
    private static void refuseLinks(PackagePart part, Path file)
            throws IOException, OpenXML4JException {
        for (PackageRelationship link : part.getRelationships()) {
            if (link.getTargetMode() == TargetMode.EXTERNAL
                    && !link.getRelationshipType()
                            .equals(PackageRelationshipTypes.HYPERLINK_PART)) {
                throw new UnreadableWorkbook(
                        file,
                        part.getPartName().getName(),
                        "links to %s; break the link and save".formatted(link.getTargetURI()));
            }
        }
    }
}
