package org.waymark.interchange.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.interchange.TableReading;
import org.waymark.interchange.TableRow;

/**
 * Reads the first sheet of an XLSX file: the words of its cells as they were last computed. Only parts that are asked for are inflated, and no
 * further than their bounds; nothing in them is looked up elsewhere.
 */
public final class XlsxReader {

    private static final int MOST_PARTS = 2_000;
    private static final int LARGEST_PART = 32 << 20;

    /** In all cells: a text that is once in the file can be in each of them. */
    private static final int MOST_LETTERS = 8 << 20;

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";

    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> shared;
    private int letters;

    private XlsxReader(List<String> shared) {
        this.shared = shared;
    }

    /**
     * The rows of the first sheet.
     *
     * @param name what problems call the file
     */
    public static TableReading read(Path file, String name) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return failed(name, "interchange.problem.table-too-large");
            }
            var sheet = part(zip, SHEET);
            if (sheet.isEmpty()) {
                return failed(name, "interchange.problem.table-no-sheet");
            }
            var reader = new XlsxReader(strings(part(zip, STRINGS)));
            reader.sheet(sheet.get());
            return new TableReading(reader.rows, List.of());
        } catch (TooLarge | SafeXml.TooMuch _) {
            return failed(name, "interchange.problem.table-too-large");
        } catch (IOException | XMLStreamException _) {
            return failed(name, "interchange.problem.table-no-sheet");
        }
    }

    /** There is more in a file than is read of one. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static TableReading failed(String name, String key) {
        return new TableReading(List.of(), List.of(Problem.error(new Place(name, 0), key)));
    }

    private static Optional<byte[]> part(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (var stream = zip.getInputStream(entry)) {
            var bytes = stream.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw new TooLarge();
            }
            return Optional.of(bytes);
        }
    }

    private static List<String> strings(Optional<byte[]> part) throws XMLStreamException {
        var strings = new ArrayList<String>();
        if (part.isEmpty()) {
            return strings;
        }
        var xml = SafeXml.of(new ByteArrayInputStream(part.get()));
        var words = new StringBuilder();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                words.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(words.toString());
                words.setLength(0);
            }
        }
        return strings;
    }

    private void sheet(byte[] part) throws XMLStreamException, TooLarge {
        var xml = SafeXml.of(new ByteArrayInputStream(part));
        var number = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                number = whole(xml.getAttributeValue(null, "r")).orElse(number + 1);
                row(number, xml);
            }
        }
    }

    private void row(int number, XMLStreamReader xml) throws XMLStreamException, TooLarge {
        var cells = new TreeMap<Integer, String>();
        var last = -1;
        while (!isEnd(xml.next(), "row", xml)) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                last = column(xml.getAttributeValue(null, "r")).orElse(last + 1);
                var words = cell(xml);
                letters += words.length();
                if (last >= TableReading.MOST_CELLS
                        || words.length() > TableReading.LONGEST_CELL
                        || letters > MOST_LETTERS) {
                    throw new TooLarge();
                }
                cells.put(last, words);
            }
        }
        var row = new ArrayList<String>();
        for (var i = 0; i <= last; i++) {
            row.add(cells.getOrDefault(i, ""));
        }
        if (row.stream().anyMatch(it -> !it.isBlank())) {
            rows.add(new TableRow(number, row));
        }
        if (rows.size() > TableReading.MOST_ROWS) {
            throw new TooLarge();
        }
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        var isShared = "s".equals(xml.getAttributeValue(null, "t"));
        var words = new StringBuilder();
        while (!isEnd(xml.next(), "c", xml)) {
            if (xml.isStartElement() && Set.of("v", "t").contains(xml.getLocalName())) {
                words.append(xml.getElementText());
            }
        }
        var found = isShared
                ? whole(words.toString())
                        .filter(it -> it < shared.size())
                        .map(shared::get)
                        .orElse("")
                : words.toString();
        return found.codePoints()
                .filter(it -> it == '\n' || it == '\t' || !Character.isISOControl(it))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isEnd(int event, String name, XMLStreamReader xml) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    private static Optional<Integer> whole(@Nullable String digits) {
        return Optional.ofNullable(digits)
                .filter(it -> it.matches("[0-9]{1,7}"))
                .map(Integer::valueOf);
    }

    /** {@code A} is the first, {@code AA} the one behind {@code Z}. */
    private static Optional<Integer> column(@Nullable String reference) {
        return Optional.ofNullable(reference)
                .map(it -> it.replaceAll("[0-9]+$", ""))
                .filter(it -> it.matches("[A-Z]{1,3}"))
                .map(it -> it.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1);
    }
}
