package org.waymark.interchange.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Cards for Anki. What a card is called never changes, so a later state of it takes the place of an earlier one, and when it is due stays.
 *
 * @param id of the deck, the same for the same questions
 * @param name with {@code ::} between a deck and one within it
 */
public record AnkiDeck(String id, String name, List<Card> cards) {

    /**
     * A card.
     *
     * @param id the same for the same question
     * @param front as HTML
     * @param back as HTML
     * @param tags without spaces
     */
    public record Card(String id, String front, String back, List<String> tags) {
        public Card {
            tags = List.copyOf(tags);
        }
    }

    private static final String ALPHABET =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~";

    /** Ids are times in Anki, in milliseconds; these lie in the years from 2001 on. */
    private static final long FIRST_ID = 1_000_000_000_000L;

    private static final long IDS = 400_000_000_000L;
    private static final long CARDS_IN_DECK = 1_000;
    private static final char BETWEEN_FIELDS = '\u001f';

    public AnkiDeck {
        cards = List.copyOf(cards);
    }

    /** The file that Anki imports: a database, and a list of pictures, which is empty. */
    public byte[] write(Instant at) {
        var files = new TreeMap<String, byte[]>();
        files.put("collection.anki21", SqliteFile.write(tables(at)));
        files.put("media", "{}".getBytes(StandardCharsets.UTF_8));
        return SteadyZip.write(files);
    }

    private List<SqliteFile.Table> tables(Instant at) {
        var first = FIRST_ID + Math.floorMod(hash("SHA-256", id), IDS / CARDS_IN_DECK) * CARDS_IN_DECK;
        var notes = new ArrayList<SqliteRow>();
        var rows = new ArrayList<SqliteRow>();
        for (var i = 0; i < cards.size(); i++) {
            notes.add(note(first + i, cards.get(i), at));
            rows.add(card(first + i, i + 1, at));
        }
        return List.of(
                new SqliteFile.Table("col", AnkiTables.COLLECTION, List.of(collection(at))),
                new SqliteFile.Table("notes", AnkiTables.NOTES, notes),
                new SqliteFile.Table("cards", AnkiTables.CARDS, rows),
                new SqliteFile.Table("revlog", AnkiTables.REVIEWS, List.of()),
                new SqliteFile.Table("graves", AnkiTables.GRAVES, List.of()));
    }

    private SqliteRow collection(Instant at) {
        return new SqliteRow(
                1,
                List.of(
                        SqliteRow.Id.HERE,
                        new SqliteRow.Whole(at.getEpochSecond()),
                        new SqliteRow.Whole(at.toEpochMilli()),
                        new SqliteRow.Whole(at.toEpochMilli()),
                        new SqliteRow.Whole(11),
                        new SqliteRow.Whole(0),
                        new SqliteRow.Whole(0),
                        new SqliteRow.Whole(0),
                        new SqliteRow.Text(AnkiTables.SETTINGS),
                        new SqliteRow.Text(AnkiTables.models(model(), at)),
                        new SqliteRow.Text(AnkiTables.decks(deck(), name, at)),
                        new SqliteRow.Text(AnkiTables.OPTIONS),
                        new SqliteRow.Text("{}")));
    }

    private SqliteRow note(long number, Card card, Instant at) {
        return new SqliteRow(
                number,
                List.of(
                        SqliteRow.Id.HERE,
                        new SqliteRow.Text(guid(card.id())),
                        new SqliteRow.Whole(model()),
                        new SqliteRow.Whole(at.getEpochSecond()),
                        new SqliteRow.Whole(-1),
                        new SqliteRow.Text(card.tags().isEmpty() ? "" : " " + String.join(" ", card.tags()) + " "),
                        new SqliteRow.Text(card.front() + BETWEEN_FIELDS + card.back()),
                        new SqliteRow.Text(plain(card.front())),
                        new SqliteRow.Whole(hash("SHA-1", plain(card.front())) >>> 32),
                        new SqliteRow.Whole(0),
                        new SqliteRow.Text("")));
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "");
    }

    /** A new card: Anki asks it for the first time in the order of the bank. */
    private SqliteRow card(long number, int position, Instant at) {
        var values = new ArrayList<SqliteRow.Value>(List.of(
                SqliteRow.Id.HERE,
                new SqliteRow.Whole(number),
                new SqliteRow.Whole(deck()),
                new SqliteRow.Whole(0),
                new SqliteRow.Whole(at.getEpochSecond()),
                new SqliteRow.Whole(-1),
                new SqliteRow.Whole(0),
                new SqliteRow.Whole(0),
                new SqliteRow.Whole(position)));
        for (var i = 0; i < 8; i++) {
            values.add(new SqliteRow.Whole(0));
        }
        values.add(new SqliteRow.Text(""));
        return new SqliteRow(number, values);
    }

    private long deck() {
        return FIRST_ID + Math.floorMod(hash("SHA-256", "deck " + id), IDS);
    }

    /** All of our decks have cards of one kind. */
    private static long model() {
        return FIRST_ID + Math.floorMod(hash("SHA-256", "waymark card 1"), IDS);
    }

    /** As short as 64 bits can be in letters and signs. */
    static String guid(String id) {
        var rest = hash("SHA-256", id);
        var guid = new StringBuilder();
        do {
            guid.append(ALPHABET.charAt((int) Long.remainderUnsigned(rest, ALPHABET.length())));
            rest = Long.divideUnsigned(rest, ALPHABET.length());
        } while (rest != 0);
        return guid.reverse().toString();
    }

    /** The first 64 bits. */
    private static long hash(String algorithm, String text) {
        try {
            var digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has " + algorithm, impossible);
        }
    }
}
