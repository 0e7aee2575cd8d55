package org.waymark.roster;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.classroom.Group;
import org.waymark.identity.AccountFlaw;
import org.waymark.identity.DisplayName;
import org.waymark.identity.UserName;

/**
 * A learner as a list names them, tidied.
 *
 * @param number of the line in the list
 * @param userName as wished; empty where one is to be made
 * @param group empty where they come into none
 * @param quoteOpen whether the line has a quotation mark that is never closed
 */
public record Line(int number, String name, String userName, String group, boolean quoteOpen) {

    /** Enough to see in which cell something went wrong. */
    private static final int LONGEST_CELL = 200;

    private static final String QUOTES = "'’‘ʻʼ";

    /** The line as it stands in a list. */
    public static Line read(int number, String name, String userName, String group, boolean quoteOpen) {
        return new Line(number, tidied(name), UserName.tidied(shortened(userName)), tidied(group), quoteOpen);
    }

    /** The same line as somebody has written it anew. */
    public Line rewritten(String newName, String newUserName, String newGroup) {
        return read(number, newName, newUserName, newGroup, false);
    }

    /** By which two names are the same to a reader: case, dots of an i and spaces do not count. */
    public String nameKey() {
        return UserName.key(name);
    }

    /** What is wrong with the line by itself. */
    Set<Flaw> flaws() {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (quoteOpen) {
            flaws.add(Flaw.QUOTE_OPEN);
        }
        nameFlaw().ifPresent(flaws::add);
        userNameFlaw().ifPresent(flaws::add);
        groupFlaw().ifPresent(flaws::add);
        return flaws;
    }

    private Optional<Flaw> nameFlaw() {
        if (name.isEmpty()) {
            return Optional.of(Flaw.NAME_MISSING);
        }
        if (hasLostLetters(name)) {
            return Optional.of(Flaw.LETTERS_LOST);
        }
        if (!isPlain(name)) {
            return Optional.of(Flaw.NAME_HIDDEN_SIGNS);
        }
        if (!beginsWithALetter(name)) {
            return Optional.of(Flaw.NAME_BEGINS_ODDLY);
        }
        return DisplayName.flaw(name).map(_ -> Flaw.NAME_TOO_LONG);
    }

    private Optional<Flaw> userNameFlaw() {
        return userName.isEmpty()
                ? Optional.empty()
                : UserName.flaw(userName)
                        .map(flaw ->
                                flaw == AccountFlaw.USER_NAME_LENGTH ? Flaw.USER_NAME_LENGTH : Flaw.USER_NAME_SIGNS);
    }

    private Optional<Flaw> groupFlaw() {
        if (group.length() > Group.LONGEST_NAME) {
            return Optional.of(Flaw.GROUP_TOO_LONG);
        }
        var fine = group.isEmpty() || (isPlain(group) && Character.isLetterOrDigit(group.codePointAt(0)));
        return fine && !hasLostLetters(group) ? Optional.empty() : Optional.of(Flaw.GROUP_SIGNS);
    }

    /** What spreadsheets take for a formula begins otherwise, whatever disguise it comes in. */
    private static boolean beginsWithALetter(String text) {
        var first = text.codePointAt(0);
        return Character.isLetter(first)
                || (QUOTES.indexOf(first) >= 0 && text.length() > 1 && Character.isLetter(text.codePointAt(1)));
    }

    /** Where bytes could not be read, or a spreadsheet wrote a question mark because its encoding has no ə. */
    private static boolean hasLostLetters(String text) {
        return text.indexOf('\uFFFD') >= 0 || text.matches("(?s).*(\\p{L}\\?|\\?\\p{L}).*");
    }

    private static boolean isPlain(String text) {
        return text.codePoints().noneMatch(Line::isHidden);
    }

    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Letters in the spelling in which names are kept, one space for all that look like some, and none of what word processors hide. */
    private static String tidied(String typed) {
        var visible = shortened(typed).replaceAll("[\u00AD\u200B\u2060\uFEFF]", "");
        return Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Zs}]+", " ")
                .strip();
    }

    private static String shortened(String typed) {
        return typed.length() <= LONGEST_CELL ? typed : typed.substring(0, LONGEST_CELL) + "…";
    }
}
