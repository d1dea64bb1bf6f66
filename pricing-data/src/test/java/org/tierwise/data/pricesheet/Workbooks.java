package org.tierwise.data.pricesheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small Excel workbooks, written part by part so that a test can spoil each of them. */
final class Workbooks {
    private static final String SPREADSHEET =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Workbooks() {}

    /** A workbook of one sheet; texts that are numbers become numbers. */
    static Path write(Path file, List<List<String>> rows) throws IOException {
        StringBuilder sheet = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            sheet.append("<row r=\"%d\">".formatted(r + 1));
            for (int c = 0; c < rows.get(r).size(); c++) {
                String text = rows.get(r).get(c);
                String at = (char) ('A' + c) + String.valueOf(r + 1);
                sheet.append(
                        text.matches("[0-9.]+")
                                ? "<c r=\"%s\"><v>%s</v></c>".formatted(at, text)
                                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                                        .formatted(at, text));
            }
            sheet.append("</row>");
        }
        return write(file, "", sheet.toString());
    }

    /** A workbook with a document type declaration and the XML of its rows. */
    static Path write(Path file, String doctype, String rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>\
                    """);
            part(
                    zip,
                    "_rels/.rels",
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>\
                    """);
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>\
                    """);
            part(
                    zip,
                    "xl/workbook.xml",
                    """
                    <workbook xmlns="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Prices" sheetId="1" r:id="rId1"/></sheets></workbook>\
                    """
                            .formatted(SPREADSHEET));
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    doctype
                            + "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                                    .formatted(SPREADSHEET, rows));
        }
        return file;
    }

    static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
