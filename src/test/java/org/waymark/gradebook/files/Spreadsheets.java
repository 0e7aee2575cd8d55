package org.waymark.gradebook.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads spreadsheets as a program would: what is in each cell, and of what type it is. */
public final class Spreadsheets {

    /** A cell of a workbook: its type as it stands in the file, and what it says. */
    public record Cell(String type, String says) {}

    private Spreadsheets() {}

    /** The cells of a CSV file by RFC 4180, without its mark. */
    public static List<List<String>> csv(byte[] bytes, char separator) {
        var text = new String(bytes, StandardCharsets.UTF_8).substring(1);
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == separator) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }

    /** The cells of the first sheet of a workbook by their names; a formula would be a cell of type {@code formula}. */
    public static Map<String, Cell> xlsx(byte[] bytes) {
        try {
            var parts = parts(bytes);
            var strings = strings(parts.getOrDefault("xl/sharedStrings.xml", new byte[0]));
            return cells(parts.getOrDefault("xl/worksheets/sheet1.xml", new byte[0]), strings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the directory at the end of the file, as programs read workbooks. */
    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        var file = Files.createTempFile("waymark", ".xlsx");
        try {
            Files.write(file, bytes);
            var parts = new HashMap<String, byte[]>();
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml), "UTF-8");
    }

    private static List<String> strings(byte[] xml) throws XMLStreamException {
        var strings = new ArrayList<String>();
        if (xml.length == 0) {
            return strings;
        }
        var reader = reader(xml);
        var words = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS -> words.append(reader.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    if (reader.getLocalName().equals("si")) {
                        words.setLength(0);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (reader.getLocalName().equals("si")) {
                        strings.add(words.toString());
                    }
                }
                default -> {
                    // nothing else matters
                }
            }
        }
        return strings;
    }

    private static Map<String, Cell> cells(byte[] xml, List<String> strings) throws XMLStreamException {
        var cells = new HashMap<String, Cell>();
        var reader = reader(xml);
        var name = "";
        var type = "";
        var words = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS -> words.append(reader.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    if (reader.getLocalName().equals("c")) {
                        name = reader.getAttributeValue(null, "r");
                        var given = reader.getAttributeValue(null, "t");
                        type = given == null ? "n" : given;
                        words.setLength(0);
                    } else if (reader.getLocalName().equals("f")) {
                        type = "formula";
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (reader.getLocalName().equals("c") && !words.isEmpty()) {
                        var says = words.toString();
                        cells.put(name, new Cell(type, type.equals("s") ? strings.get(Integer.parseInt(says)) : says));
                    }
                }
                default -> {
                    // nothing else matters
                }
            }
        }
        return cells;
    }
}
