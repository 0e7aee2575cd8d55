package org.waymark.authoring.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.authoring.BankInWork;
import org.waymark.authoring.Basis;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.Draft;
import org.waymark.authoring.DraftEdit.Fields;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.Saving;
import org.waymark.authoring.Unfiled;
import org.waymark.authoring.items.BankSheet;
import org.waymark.authoring.items.Cell;
import org.waymark.authoring.items.ItemSheet;
import org.waymark.authoring.items.Remarks;
import org.waymark.base.Problem;
import org.waymark.base.Sha256;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;
import org.waymark.content.review.Finding;
import org.waymark.identity.UserId;

/**
 * What one page knows of a question, and how it keeps what is typed there. A text goes only over the text that its writer has seen; what
 * others do elsewhere in the same bank is no reason to ask anybody.
 */
final class ItemDesk {

    /** What is done with the bank. */
    interface Work {

        BankInWork look();

        /** Keeps it, unless the page has seen something else than what is there; then {@link Outdated} is thrown. */
        Saving type(Basis basis, Fields edit);
    }

    /** What the page says of a text that was typed. */
    sealed interface Result {

        /** The browser may forget it; what is typed next goes over this one. */
        record Saved(String mark, Instant at) implements Result {}

        /** It stands there already. */
        record Same(String mark) implements Result {}

        /** Somebody else has changed this very text: it is for the writer to choose. */
        record Contested(String newest, String mark) implements Result {}

        /** It stays in the browser; the key says why. */
        record Refused(String key) implements Result {}
    }

    /** What became of something that was pressed or chosen. */
    enum Done {
        KEPT,
        /** Somebody else has changed what it was about; nothing was done. */
        OVERTAKEN,
        /** The file has no place for it. */
        REFUSED
    }

    /** As often one may be overtaken in other parts of the file before it is tried again with the next text. */
    private static final int TRIES = 5;

    private static final int MARK = 18;

    /** No words are typed there. */
    private static final String NOWHERE = "form";

    private final UserId user;
    private final Slug item;
    private final Work work;
    private BankInWork bank;
    private Optional<BankSheet> sheets = Optional.empty();
    private Optional<ItemSheet> sheet = Optional.empty();

    ItemDesk(UserId user, Slug item, BankInWork seen, Work work) {
        this.user = user;
        this.item = item;
        this.work = work;
        this.bank = seen;
        show(seen);
    }

    BankInWork bank() {
        return bank;
    }

    /** All questions of the bank; nothing where its file cannot be read at all. */
    Optional<BankSheet> sheets() {
        return sheets;
    }

    /** The question; nothing where somebody has taken it away, or changed the file so that it cannot be found. */
    Optional<ItemSheet> sheet() {
        return sheet;
    }

    /** The bank is looked at again. */
    void look() {
        show(work.look());
    }

    private void show(BankInWork now) {
        bank = now;
        sheets = BankSheet.read(now.file().text(), now.file().path());
        sheet = sheets.flatMap(it -> it.item(item));
    }

    String text(Cell cell) {
        return sheet.map(cell::text).orElse("");
    }

    /** The name of what stands there, by which a page says which text it has seen. */
    String mark(Cell cell) {
        return Sha256.hex(text(cell)).substring(0, MARK);
    }

    String name(Cell cell) {
        return sheet.map(cell::name).orElse("");
    }

    /** What is to be said about the question, text by text. */
    Optional<Remarks> remarks() {
        return sheets.flatMap(all -> sheet.map(it -> new Remarks(all.document(), it, problems(), findings())));
    }

    /** What is wrong in the question. */
    List<Problem> problems() {
        return sheets.flatMap(all ->
                        all.entry(item).map(it -> all.problems(bank.problems()).getOrDefault(it.row(), List.of())))
                .orElse(List.of());
    }

    /** What a second reader would point out of the question. */
    List<Finding> findings() {
        return bank.findings().stream()
                .filter(it -> it.spot().part().equals(item.value()))
                .toList();
    }

    /** What the reader of this page typed there and the file had no place for. */
    Optional<String> unfiled(Cell cell) {
        var name = name(cell);
        return bank.file().draft().map(Draft::unfiled).orElse(List.of()).stream()
                .filter(it -> it.place().equals(name) && it.by().equals(user))
                .map(Unfiled::words)
                .findFirst();
    }

    /** @param seen the mark of the text over which it is to go */
    Result typed(Cell cell, String seen, String text) {
        try {
            return tried(cell, seen, text);
        } catch (RightMissing | CourseNotFound _) {
            return new Result.Refused("authoring.lesson.barred");
        }
    }

    private Result tried(Cell cell, String seen, String text) {
        for (var i = 0; i < TRIES; i++) {
            if (sheet.isEmpty()) {
                return new Result.Refused("items.item.gone");
            }
            var edits = cell.edits(sheet.get(), text);
            if (edits.isEmpty()) {
                return new Result.Same(mark(cell));
            }
            if (!seen.equals(mark(cell))) {
                return new Result.Contested(text(cell), mark(cell));
            }
            try {
                var saving = work.type(bank.file().basis(), new Fields(name(cell), edits, text));
                look();
                return result(saving, cell);
            } catch (Outdated _) {
                look();
            }
        }
        return new Result.Refused("authoring.lesson.busy");
    }

    private Result result(Saving saving, Cell cell) {
        return switch (saving) {
            case Saving.Saved(var draft) -> new Result.Saved(mark(cell), draft.at());
            case Saving.Refused(var _, var why) ->
                new Result.Refused(
                        switch (why) {
                            case UNREADABLE -> "items.item.unreadable";
                            case NO_PLACE -> "items.item.no-place";
                            case TOO_LONG -> "items.item.too-long";
                        });
        };
    }

    /**
     * Changes something that is not typed.
     *
     * @param around what has to be as the page shows it
     * @param how the changes, made of what is there
     */
    Done change(Trail around, Function<ItemSheet, List<Edit>> how) {
        try {
            return changed(around, how);
        } catch (RightMissing | CourseNotFound _) {
            return Done.REFUSED;
        }
    }

    private Done changed(Trail around, Function<ItemSheet, List<Edit>> how) {
        var seen = value(around);
        for (var i = 0; i < TRIES && sheet.isPresent() && seen.equals(value(around)); i++) {
            var edits = how.apply(sheet.get());
            if (edits.isEmpty()) {
                return Done.KEPT;
            }
            try {
                var saving = work.type(bank.file().basis(), new Fields(NOWHERE, edits, ""));
                look();
                return saving instanceof Saving.Saved ? Done.KEPT : Done.REFUSED;
            } catch (Outdated _) {
                look();
            }
        }
        return Done.OVERTAKEN;
    }

    private Optional<Value> value(Trail around) {
        return sheet.flatMap(it -> it.at(around));
    }
}
