package org.waymark.interchange.files;

import java.time.Instant;

/** The tables of a collection of Anki, version 11, and what it keeps in them as JSON. */
final class AnkiTables {

    static final String COLLECTION =
            "CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,"
                    + " ver integer not null, dty integer not null, usn integer not null, ls integer not null,"
                    + " conf text not null, models text not null, decks text not null, dconf text not null, tags text not null)";

    /** The field it sorts by is declared a number there, which would turn some texts into one. */
    static final String NOTES =
            "CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,"
                    + " usn integer not null, tags text not null, flds text not null, sfld text not null,"
                    + " csum integer not null, flags integer not null, data text not null)";

    static final String CARDS =
            "CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,"
                    + " mod integer not null, usn integer not null, type integer not null, queue integer not null,"
                    + " due integer not null, ivl integer not null, factor integer not null, reps integer not null,"
                    + " lapses integer not null, left integer not null, odue integer not null, odid integer not null,"
                    + " flags integer not null, data text not null)";

    static final String REVIEWS =
            "CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,"
                    + " ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,"
                    + " type integer not null)";

    static final String GRAVES =
            "CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null)";

    static final String SETTINGS = """
            {"schedVer":2,"curDeck":1,"activeDecks":[1],"nextPos":1,"sortType":"noteFld","sortBackwards":false}""";

    /** How a deck is learned: as Anki does where nobody says otherwise. */
    static final String OPTIONS = """
            {"1":{"id":1,"mod":0,"name":"Default","usn":0,"maxTaken":60,"autoplay":true,"timer":0,"replayq":true,"dyn":false,\
            "new":{"bury":false,"delays":[1.0,10.0],"initialFactor":2500,"ints":[1,4,0],"order":1,"perDay":20},\
            "rev":{"bury":false,"ease4":1.3,"ivlFct":1.0,"maxIvl":36500,"perDay":200,"hardFactor":1.2},\
            "lapse":{"delays":[10.0],"leechAction":1,"leechFails":8,"minInt":1,"mult":0.0}}}""";

    private static final String STYLE =
            ".card { font-family: sans-serif; font-size: 1.1em; line-height: 1.45; max-width: 36em;"
                    + " margin: 1em auto; text-align: start; } .why { margin-block-start: 1em; }"
                    + " .cites { color: gray; font-size: 0.85em; }";

    private AnkiTables() {}

    /** One kind of note with one card. */
    static String models(long id, Instant at) {
        return """
                {"%1$d":{"id":%1$d,"name":"Waymark","type":0,"mod":%2$d,"usn":-1,"sortf":0,"did":null,"tags":[],"vers":[],\
                "css":%3$s,"latexPre":"","latexPost":"","latexsvg":false,"req":[[0,"any",[0]]],\
                "flds":[%4$s,%5$s],\
                "tmpls":[{"name":"Card 1","ord":0,"qfmt":"{{Front}}","afmt":"{{FrontSide}}<hr id=answer>{{Back}}",\
                "bqfmt":"","bafmt":"","did":null,"bfont":"","bsize":0}]}}""".formatted(id, at.getEpochSecond(), quoted(STYLE), field("Front", 0), field("Back", 1));
    }

    private static String field(String name, int place) {
        return """
                {"name":"%s","ord":%d,"sticky":false,"rtl":false,"font":"Arial","size":20,"media":[]}""".formatted(name, place);
    }

    /** The deck and the one that every collection has. */
    static String decks(long id, String name, Instant at) {
        return "{" + deck(1, "Default", at) + "," + deck(id, name, at) + "}";
    }

    private static String deck(long id, String name, Instant at) {
        return """
                "%1$d":{"id":%1$d,"name":%2$s,"mod":%3$d,"usn":-1,"lrnToday":[0,0],"revToday":[0,0],"newToday":[0,0],\
                "timeToday":[0,0],"collapsed":false,"browserCollapsed":false,"desc":"","dyn":0,"conf":1,\
                "extendNew":0,"extendRev":0}""".formatted(id, quoted(name), at.getEpochSecond());
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(it -> {
            switch (it) {
                case '"', '\\' -> quoted.append('\\').append((char) it);
                default -> {
                    if (it < ' ') {
                        quoted.append("\\u%04x".formatted(it));
                    } else {
                        quoted.append((char) it);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
