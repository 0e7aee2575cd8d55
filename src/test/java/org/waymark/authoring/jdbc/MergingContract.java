package org.waymark.authoring.jdbc;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.authoring.jdbc.WritingRoom.COURSE;
import static org.waymark.authoring.jdbc.WritingRoom.KAMAL;
import static org.waymark.authoring.jdbc.WritingRoom.LESSON;
import static org.waymark.authoring.jdbc.WritingRoom.LEYLA;
import static org.waymark.authoring.jdbc.WritingRoom.MISSING;
import static org.waymark.authoring.jdbc.WritingRoom.SECTION;
import static org.waymark.authoring.jdbc.WritingRoom.STRANGER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.authoring.Brought;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.FileInWork;
import org.waymark.authoring.MergeAnswer;
import org.waymark.authoring.MergeQuestion;
import org.waymark.authoring.Merged;
import org.waymark.authoring.Merging;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Past;
import org.waymark.authoring.Publication;
import org.waymark.authoring.Revision;
import org.waymark.authoring.Revision.Cause;
import org.waymark.authoring.Right;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.Saving;
import org.waymark.authoring.SeeingHistory;
import org.waymark.authoring.Side;
import org.waymark.authoring.TakingTurns;
import org.waymark.authoring.Turn;
import org.waymark.authoring.WordDiff;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.storage.CountingDatabase;

/** Two who write one file, wherever it is kept: they know of each other, and neither loses a word. */
abstract class MergingContract {

    private static final String HERS = "Hers [[log-1902 ¶1]].";
    private static final String HIS = "His [[log-1902 ¶1]].";

    @TempDir
    private Path content;

    private CountingDatabase database;
    private WritingRoom room;

    abstract DataSource database();

    @BeforeEach
    void begin() throws IOException {
        database = new CountingDatabase(database());
        room = new WritingRoom(database, content);
    }

    @AfterEach
    void end() {
        room.close();
    }

    private FileInWork opened() {
        return room.editing().open(LEYLA, COURSE, LESSON);
    }

    private Merging merging() {
        return room.merging().open(LEYLA, COURSE, LESSON).orElseThrow();
    }

    private static Map<String, MergeAnswer> all(Merging merging, MergeAnswer answer) {
        return merging.merge().questions().stream().collect(toMap(MergeQuestion::key, _ -> answer));
    }

    private static Map<String, MergeAnswer> all(Merging merging, Side side) {
        return all(merging, new MergeAnswer.As(side));
    }

    private List<Cause> causes() {
        return room.history().of(LEYLA, COURSE, LESSON).past().stream()
                .map(Past::cause)
                .toList();
    }

    private List<String> revisions() {
        return room.editing().revisions(LEYLA, COURSE, LESSON, 100).stream()
                .map(Revision::text)
                .toList();
    }

    @Test
    void aDraftWhoseFileIsAsItWasHasNothingToMerge() {
        assertThat(room.merging().open(LEYLA, COURSE, LESSON)).isEmpty();
        room.type(LEYLA, HERS);

        assertThat(room.merging().open(LEYLA, COURSE, LESSON)).isEmpty();
    }

    @Test
    void aDraftIsMergedWithAFileThatHasChangedElsewhere() throws IOException {
        room.type(LEYLA, "One.");
        room.type(LEYLA, HERS);
        room.put(LESSON, room.file(LESSON).replace("title: ", "title: In the folder, "));

        var merging = merging();
        assertThat(merging.what()).isEqualTo(Merging.What.FOLDER);
        assertThat(merging.merge().questions()).isEmpty();
        var before = opened().text();
        var merged = room.merging().settle(LEYLA, merging, Map.of());

        assertThat(merged).isInstanceOf(Merged.Kept.class);
        assertThat(opened().text()).contains(HERS, "title: In the folder, ");
        assertThat(opened().isChangedUnderneath()).isFalse();
        assertThat(revisions()).containsExactly(room.file(LESSON), before);
        assertThat(causes()).containsExactly(Cause.FOLDER, Cause.MERGED);
        var upcoming = room.publishing().preview(LEYLA, COURSE);
        assertThat(room.publishing().publish(LEYLA, COURSE, upcoming.digest()))
                .isInstanceOf(Publication.Published.class);
    }

    @Test
    void whatBothHaveChangedIsDecidedByWhoeverMerges() throws IOException {
        var original = room.file(LESSON);
        var mine = room.type(LEYLA, HERS).draft().text();
        var theirs = mine.replace("Hers", "Theirs");
        room.put(LESSON, theirs);

        assertThat(merging().merge().questions()).singleElement().satisfies(it -> {
            assertThat(it.base()).hasValueSatisfying(base -> assertThat(original).contains(base));
            assertThat(it.theirs().orElseThrow()).contains("Theirs");
            assertThat(it.mine().orElseThrow()).contains("Hers");
        });

        var merging = merging();
        var words = "## What the log says {#" + SECTION + "}\n\nBoth [[log-1902 ¶1]].";
        room.merging().settle(LEYLA, merging, all(merging, new MergeAnswer.Words(words)));

        assertThat(opened().text()).contains("Both").doesNotContain("Hers", "Theirs");
        assertThat(revisions()).containsExactly(theirs, mine);
    }

    @Test
    void whoTakesAllOfTheFolderHasNoDraftAnyMore() throws IOException {
        var mine = room.type(LEYLA, HERS).draft().text();
        room.put(LESSON, mine.replace("Hers", "Theirs"));
        var merging = merging();

        var merged = room.merging().settle(LEYLA, merging, all(merging, Side.THEIRS));

        assertThat(merged).isEqualTo(new Merged.LikeFolder());
        assertThat(opened().draft()).isEmpty();
        assertThat(revisions()).containsExactly(mine);
    }

    @Test
    void aDraftOfAFileThatIsGoneCanBecomeTheFileAgain() throws IOException {
        var mine = room.type(LEYLA, HERS).draft().text();
        Files.delete(room.folder().resolve(LESSON));
        var merging = merging();

        room.merging().settle(LEYLA, merging, all(merging, Side.MINE));

        assertThat(opened().draft().orElseThrow().startedFrom()).isEmpty();
        assertThat(opened().text()).isEqualTo(mine);
    }

    @Test
    void nothingIsMergedThatHasChangedSinceItWasShown() throws IOException {
        room.type(LEYLA, HERS);
        room.put(LESSON, room.file(LESSON) + "\n");
        var seen = merging();
        room.type(KAMAL, HIS);

        assertThatThrownBy(() -> room.merging().settle(LEYLA, seen, all(seen, Side.MINE)))
                .isInstanceOf(Outdated.class);
        assertThat(opened().text()).contains("His");

        var later = merging();
        room.put(LESSON, room.file(LESSON) + "\n");
        assertThatThrownBy(() -> room.merging().settle(LEYLA, later, all(later, Side.MINE)))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void wordsThatTearAFileApartAreRefusedAndNothingIsKept() throws IOException {
        var mine = room.type(LEYLA, HERS).draft();
        room.put(LESSON, mine.text().replace("Hers", "Theirs"));
        var merging = merging();

        var merged = room.merging().settle(LEYLA, merging, all(merging, new MergeAnswer.Words("## No id\n\nx")));

        assertThat(merged).isEqualTo(new Merged.Refused(Saving.Why.NO_PLACE));
        assertThat(opened().draft()).contains(mine);
    }

    @Test
    void wordsTypedOnAnOldPageAreKeptBesideWhatOthersHaveChanged() {
        var shown = opened().text();
        room.editing().type(KAMAL, opened().basis(), new DraftEdit.Front("title", "By him"));

        var brought = room.merging().bring(LEYLA, COURSE, LESSON, shown, new DraftEdit.Body(SECTION, HERS));

        assertThat(brought)
                .isInstanceOfSatisfying(
                        Brought.Kept.class, it -> assertThat(it.saving()).isInstanceOf(Saving.Saved.class));
        assertThat(opened().text()).contains("By him", HERS);
        assertThat(room.merging().waiting(LEYLA, COURSE)).isEmpty();
    }

    @Test
    void wordsTypedOverAFileThatHasChangedInTheFolderAreKeptBesideThat() throws IOException {
        var shown = opened().text();
        room.put(LESSON, shown.replace("title: ", "title: In the folder, "));

        room.merging().bring(LEYLA, COURSE, LESSON, shown, new DraftEdit.Body(SECTION, HERS));

        assertThat(opened().text()).contains("title: In the folder, ", HERS);
        assertThat(opened().isChangedUnderneath()).isFalse();
    }

    @Test
    void wordsTypedOverThoseOfOthersWaitUntilTheyAreMerged() {
        var shown = opened().text();
        var his = room.type(KAMAL, HIS).draft().text();

        var brought = room.merging().bring(LEYLA, COURSE, LESSON, shown, new DraftEdit.Body(SECTION, HERS));
        room.restart();
        room.merging().bring(LEYLA, COURSE, LESSON, shown, new DraftEdit.Front("title", "By her"));

        assertThat(brought).isEqualTo(new Brought.Waiting());
        assertThat(opened().text()).isEqualTo(his);
        assertThat(room.merging().waiting(LEYLA, COURSE)).containsExactly(LESSON);
        assertThat(room.merging().waiting(KAMAL, COURSE)).isEmpty();
        var merging = merging();
        assertThat(merging.what()).isEqualTo(Merging.What.TYPED);
        assertThat(merging.draftedBy()).contains("Kamal Əliyev");
        assertThat(merging.merge().questions()).hasSize(1);

        room.merging().settle(LEYLA, merging, all(merging, Side.MINE));

        assertThat(opened().text()).contains(HERS, "title: By her").doesNotContain("His");
        assertThat(revisions()).contains(his);
        assertThat(room.merging().waiting(LEYLA, COURSE)).isEmpty();
    }

    @Test
    void wordsThatAreGivenUpStayAmongTheRevisions() {
        var shown = opened().text();
        room.type(KAMAL, HIS);
        room.merging().bring(LEYLA, COURSE, LESSON, shown, new DraftEdit.Body(SECTION, HERS));
        var merging = merging();

        room.merging().settle(LEYLA, merging, all(merging, Side.THEIRS));

        assertThat(opened().text()).contains("His");
        assertThat(revisions()).anyMatch(it -> it.contains(HERS));
    }

    @Test
    void wordsTypedOnAnOldPageThatFindNoPlaceStayWithTheDraft() {
        var shown = opened().text();
        room.type(KAMAL, HIS);

        room.merging().bring(LEYLA, COURSE, LESSON, shown, new DraftEdit.Body(SECTION, "## More {#more}"));

        assertThat(opened().draft().orElseThrow().unfiled())
                .extracting(it -> it.words())
                .containsExactly("## More {#more}");
        assertThat(opened().text()).contains("His");
    }

    /** Pages grow old, the folder changes, sides are taken at random: each word is in the draft, in the file, or among the revisions. */
    @Test
    void whateverTwoAuthorsDoNoWordIsLost() throws IOException {
        var random = new Random(28);
        var sections = List.of(SECTION, new Slug("who-says-so"));
        var pages = new HashMap<>(Map.of(LEYLA, opened(), KAMAL, opened()));
        var typed = new ArrayList<String>();
        for (var step = 0; step < 80; step++) {
            var who = random.nextBoolean() ? LEYLA : KAMAL;
            room.clock().pass(Duration.ofSeconds(31));
            switch (random.nextInt(6)) {
                case 0 -> room.put(LESSON, room.file(LESSON).replaceFirst("summary: .*", "summary: Folder " + step));
                case 1 -> pages.put(who, room.editing().open(who, COURSE, LESSON));
                case 2 -> settleAll(who, random);
                default -> {
                    typed.add("Word " + step + ".");
                    var words = "Word " + step + ". [[log-1902 ¶1]].";
                    typeFromOldPage(who, pages.get(who), new DraftEdit.Body(sections.get(random.nextInt(2)), words));
                    settleAll(who, random);
                }
            }
        }

        var all = new ArrayList<>(room.editing().revisions(LEYLA, COURSE, LESSON, 1_000).stream()
                .map(Revision::text)
                .toList());
        all.add(opened().text());
        all.add(room.file(LESSON));
        assertThat(String.join("\n", all)).contains(typed);
    }

    private void typeFromOldPage(UserId who, FileInWork page, DraftEdit edit) {
        try {
            room.editing().type(who, page.basis(), edit);
        } catch (Outdated _) {
            room.merging().bring(who, COURSE, LESSON, page.text(), edit);
        }
    }

    private void settleAll(UserId who, Random random) {
        room.merging().open(who, COURSE, LESSON).ifPresent(it -> {
            var side = random.nextBoolean() ? Side.THEIRS : Side.MINE;
            room.merging().settle(who, it, all(it, side));
        });
    }

    @Test
    void whatIsWrittenWhileMergingIsThereAgain() throws IOException {
        room.type(LEYLA, HERS);
        room.put(LESSON, opened().text().replace("Hers", "Theirs"));
        var question = merging().merge().questions().getFirst();

        room.merging().write(LEYLA, COURSE, LESSON, question, "Half a sent");
        room.restart();

        assertThat(merging().written()).isEqualTo(Map.of(question.key(), "Half a sent"));
        room.merging().settle(LEYLA, merging(), all(merging(), Side.MINE));
        room.put(LESSON, room.file(LESSON).replace("Theirs", "Again theirs"));
        assertThat(merging().written()).isEmpty();
    }

    @Test
    void othersAreToldWhatOneHasOpen() {
        assertThat(room.turns().take(LEYLA, COURSE, "lessons/the-night", "who-says-so"))
                .isEmpty();
        var since = room.clock().instant();
        room.clock().pass(TakingTurns.PULSE);
        room.turns().take(LEYLA, COURSE, "lessons/the-night", "who-says-so");

        var told = room.turns().take(KAMAL, COURSE, LESSON, "");

        assertThat(told).containsExactly(new Turn("lessons/the-night", "who-says-so", "Leyla Quliyeva", since));
        assertThat(room.turns().others(LEYLA, COURSE))
                .extracting(Turn::name, Turn::path)
                .containsExactly(tuple("Kamal Əliyev", LESSON));
    }

    @Test
    void whoHasGoneIsNotNamedAMinuteLater() {
        room.turns().take(LEYLA, COURSE, LESSON, "");
        room.turns().take(KAMAL, COURSE, LESSON, "");
        room.turns().leave(KAMAL, COURSE, LESSON);
        assertThat(room.turns().others(LEYLA, COURSE)).isEmpty();

        room.clock().pass(TakingTurns.TERM.minus(Duration.ofSeconds(1)));
        assertThat(room.turns().others(KAMAL, COURSE)).hasSize(1);
        room.clock().pass(Duration.ofSeconds(1));
        assertThat(room.turns().others(KAMAL, COURSE)).isEmpty();
    }

    @Test
    void aTurnStopsNobodyFromTyping() {
        room.turns().take(LEYLA, COURSE, LESSON, SECTION.value());

        assertThat(room.type(KAMAL, HIS)).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void howManyHaveSomethingOpenCostsNoMoreStatements() {
        room.turns().take(KAMAL, COURSE, LESSON, "");
        room.turns().take(LEYLA, COURSE, LESSON, "");
        var few = database.statementsOf(() -> room.turns().take(LEYLA, COURSE, LESSON, ""));
        room.turns().take(KAMAL, COURSE, "course.yaml", "");
        room.turns().take(KAMAL, COURSE, "lessons/the-night", "");

        assertThat(database.statementsOf(() -> room.turns().take(LEYLA, COURSE, LESSON, "")))
                .isEqualTo(few);
    }

    @Test
    void theHistorySaysWhoHadMadeAFileWhatItWas() throws IOException {
        room.type(KAMAL, HIS);
        room.type(LEYLA, HERS);
        var upcoming = room.publishing().preview(LEYLA, COURSE);
        room.publishing().publish(LEYLA, COURSE, upcoming.digest());
        var draft = room.type(KAMAL, HIS).draft();
        room.editing().discard(LEYLA, COURSE, LESSON, draft.version());

        var history = room.history().of(LEYLA, COURSE, LESSON);

        assertThat(history.past())
                .extracting(Past::cause, it -> history.nameOf(it.by()))
                .containsExactly(
                        tuple(Cause.DISCARDED, "Kamal Əliyev"),
                        tuple(Cause.PUBLISHED, "Leyla Quliyeva"),
                        tuple(Cause.TAKEN_OVER, "Kamal Əliyev"));
        assertThat(history.mayEdit()).isTrue();
        assertThat(history.now().text()).isEqualTo(room.file(LESSON));
        assertThat(room.history().compare(LEYLA, COURSE, LESSON, 1, SeeingHistory.NOW))
                .contains(
                        new WordDiff.Run(WordDiff.Change.REMOVED, "His"),
                        new WordDiff.Run(WordDiff.Change.ADDED, "Hers"));
    }

    @Test
    void aFileThatNeverWasHasNoHistory() {
        assertThatThrownBy(() -> room.history().of(LEYLA, COURSE, "lessons/never/en.md"))
                .isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> room.history().compare(LEYLA, COURSE, LESSON, 1, SeeingHistory.NOW))
                .isInstanceOf(CourseNotFound.class);
    }

    @Test
    void aCourseOfOthersLooksLikeOneThatIsNotThere() throws IOException {
        room.type(LEYLA, HERS);
        room.put(LESSON, opened().text().replace("Hers", "Theirs"));
        var question = merging().merge().questions().getFirst();
        List<Consumer<Slug>> doings = List.of(
                it -> room.merging().open(STRANGER, it, LESSON),
                it -> room.merging().waiting(STRANGER, it),
                it -> room.merging().bring(STRANGER, it, LESSON, "", new DraftEdit.Whole("x")),
                it -> room.merging().write(STRANGER, it, LESSON, question, "x"),
                it -> room.turns().take(STRANGER, it, LESSON, ""),
                it -> room.turns().leave(STRANGER, it, LESSON),
                it -> room.turns().others(STRANGER, it),
                it -> room.history().files(STRANGER, it),
                it -> room.history().of(STRANGER, it, LESSON),
                it -> room.history().compare(STRANGER, it, LESSON, 0, 0));

        assertThat(doings).allSatisfy(doing -> {
            var seen = catchThrowable(() -> doing.accept(COURSE));
            var missing = catchThrowable(() -> doing.accept(MISSING));
            assertThat(seen).isInstanceOf(CourseNotFound.class).hasMessage(missing.getMessage());
            assertThat(missing).isInstanceOf(CourseNotFound.class);
        });
    }

    @Test
    void whoOnlyReviewsSeesTheHistoryAndMergesNothing() throws IOException {
        room.give(STRANGER, Right.REVIEW);
        room.type(LEYLA, HERS);
        room.put(LESSON, opened().text().replace("Hers", "Theirs"));
        var merging = merging();

        assertThat(room.history().of(STRANGER, COURSE, LESSON).mayEdit()).isFalse();
        assertThatThrownBy(() -> room.merging().settle(STRANGER, merging, all(merging, Side.MINE)))
                .isInstanceOf(RightMissing.class);
        assertThatThrownBy(() -> room.turns().take(STRANGER, COURSE, LESSON, ""))
                .isInstanceOf(RightMissing.class);
    }

    @Test
    void aFileThatNoCourseHasIsNotMerged() {
        assertThatThrownBy(() -> room.merging().open(LEYLA, COURSE, "../secret"))
                .isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> room.turns().take(LEYLA, COURSE, "../secret", ""))
                .isInstanceOf(CourseNotFound.class);
    }
}
