package org.waymark.interchange.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A SQLite database that is written once and never changed here: tables of rows in the order of their ids, and nothing else. As much of
 * the format (sqlite.org/fileformat2.html) as that needs.
 */
final class SqliteFile {

    private static final int PAGE = 4_096;
    private static final int HEADER = 100;
    private static final int LEAF = 0x0d;
    private static final int INNER = 0x05;
    private static final int LEAF_HEAD = 8;
    private static final int INNER_HEAD = 12;
    private static final int POINTER = 2;

    /** Of a payload that is longer than that, the rest stands on pages of its own. */
    private static final int MOST_IN_CELL = PAGE - 35;

    private static final int LEAST_IN_CELL = (PAGE - 12) * 32 / 255 - 23;
    private static final int IN_OVERFLOW = PAGE - 4;

    private static final int VERSION = 3_046_000;

    /** A table, and the statement that makes it. */
    record Table(String name, String sql, List<SqliteRow> rows) {
        Table {
            rows = List.copyOf(rows);
        }
    }

    /** A page of a tree, and the greatest id in it and below it. */
    private record Node(int page, long last) {}

    /** The first one is for the header and the list of tables. */
    private final List<byte[]> pages = new ArrayList<>(List.of(new byte[PAGE]));

    private SqliteFile() {}

    static byte[] write(List<Table> tables) {
        return new SqliteFile().bytes(tables);
    }

    private byte[] bytes(List<Table> tables) {
        var list = new ArrayList<byte[]>();
        for (var table : tables) {
            var root = tree(table.rows());
            var row = new SqliteRow(
                    list.size() + 1L,
                    List.of(
                            new SqliteRow.Text("table"),
                            new SqliteRow.Text(table.name()),
                            new SqliteRow.Text(table.name()),
                            new SqliteRow.Whole(root),
                            new SqliteRow.Text(table.sql())));
            list.add(cell(row));
        }
        pages.set(0, page(LEAF, HEADER, list));
        header(ByteBuffer.wrap(pages.getFirst()));
        var file = ByteBuffer.allocate(pages.size() * PAGE);
        pages.forEach(file::put);
        return file.array();
    }

    private void header(ByteBuffer first) {
        first.put("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
        first.putShort((short) PAGE).put((byte) 1).put((byte) 1).put((byte) 0);
        first.put((byte) 64).put((byte) 32).put((byte) 32);
        first.putInt(1).putInt(pages.size());
        first.putInt(0).putInt(0);
        first.putInt(1).putInt(4);
        first.putInt(0).putInt(0).putInt(1);
        first.putInt(0).putInt(0).putInt(0);
        first.position(HEADER - 8);
        first.putInt(1).putInt(VERSION);
    }

    /** The root of a tree that holds the rows. */
    private int tree(List<SqliteRow> rows) {
        var nodes = leaves(rows);
        while (nodes.size() > 1) {
            nodes = inner(nodes);
        }
        return nodes.getFirst().page();
    }

    private List<Node> leaves(List<SqliteRow> rows) {
        var nodes = new ArrayList<Node>();
        var cells = new ArrayList<byte[]>();
        var room = PAGE - LEAF_HEAD;
        var last = 0L;
        for (var row : rows) {
            var cell = cell(row);
            if (cell.length + POINTER > room) {
                nodes.add(new Node(add(page(LEAF, 0, cells)), last));
                cells.clear();
                room = PAGE - LEAF_HEAD;
            }
            cells.add(cell);
            room -= cell.length + POINTER;
            last = row.id();
        }
        nodes.add(new Node(add(page(LEAF, 0, cells)), last));
        return nodes;
    }

    /** As few pages as can hold them, each of about as many: none may have but one child. */
    private List<Node> inner(List<Node> children) {
        var most = (PAGE - INNER_HEAD) / (4 + 9 + POINTER);
        var groups = Math.ceilDiv(children.size(), most);
        var nodes = new ArrayList<Node>();
        for (var i = 0; i < groups; i++) {
            var from = i * children.size() / groups;
            nodes.add(parent(children.subList(from, (i + 1) * children.size() / groups)));
        }
        return nodes;
    }

    private Node parent(List<Node> children) {
        var cells = new ArrayList<byte[]>();
        for (var child : children.subList(0, children.size() - 1)) {
            var id = SqliteRow.varint(child.last());
            cells.add(ByteBuffer.allocate(4 + id.length)
                    .putInt(child.page())
                    .put(id)
                    .array());
        }
        var page = page(INNER, 0, cells);
        ByteBuffer.wrap(page).putInt(LEAF_HEAD, children.getLast().page());
        return new Node(add(page), children.getLast().last());
    }

    /** Length, id, and as much of the payload as belongs into a cell. */
    private byte[] cell(SqliteRow row) {
        var payload = row.payload();
        var length = SqliteRow.varint(payload.length);
        var id = SqliteRow.varint(row.id());
        var here = payload.length <= MOST_IN_CELL ? payload.length : share(payload.length);
        var isSplit = here < payload.length;
        var cell = ByteBuffer.allocate(length.length + id.length + here + (isSplit ? 4 : 0));
        cell.put(length).put(id).put(payload, 0, here);
        if (isSplit) {
            cell.putInt(overflow(payload, here));
        }
        return cell.array();
    }

    private static int share(int length) {
        var share = LEAST_IN_CELL + (length - LEAST_IN_CELL) % IN_OVERFLOW;
        return share <= MOST_IN_CELL ? share : LEAST_IN_CELL;
    }

    /** The first of the pages that hold the rest; each names the next. */
    private int overflow(byte[] payload, int from) {
        var first = pages.size() + 1;
        for (var at = from; at < payload.length; at += IN_OVERFLOW) {
            var end = Math.min(payload.length, at + IN_OVERFLOW);
            var page = ByteBuffer.allocate(PAGE);
            page.putInt(end < payload.length ? pages.size() + 2 : 0);
            page.put(Arrays.copyOfRange(payload, at, end));
            add(page.array());
        }
        return first;
    }

    /** Cells fill a page from its end; where they are stands at its beginning. */
    private static byte[] page(int kind, int from, List<byte[]> cells) {
        var page = new byte[PAGE];
        var head = ByteBuffer.wrap(page).position(from + (kind == LEAF ? LEAF_HEAD : INNER_HEAD));
        var end = PAGE;
        for (var cell : cells) {
            end -= cell.length;
            System.arraycopy(cell, 0, page, end, cell.length);
            head.putShort((short) end);
        }
        if (head.position() > end) {
            throw new IllegalStateException("a page holds no more than it can");
        }
        ByteBuffer.wrap(page)
                .put(from, (byte) kind)
                .putShort(from + 3, (short) cells.size())
                .putShort(from + 5, (short) end);
        return page;
    }

    /** The number of the page from now on. */
    private int add(byte[] page) {
        pages.add(page);
        return pages.size();
    }
}
