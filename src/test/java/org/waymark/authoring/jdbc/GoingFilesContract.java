package org.waymark.authoring.jdbc;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.authoring.jdbc.WritingRoom.COURSE;
import static org.waymark.authoring.jdbc.WritingRoom.KAMAL;
import static org.waymark.authoring.jdbc.WritingRoom.LEYLA;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.authoring.Brought;
import org.waymark.authoring.Draft;
import org.waymark.authoring.DraftChange;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.FileInWork;
import org.waymark.authoring.MergeAnswer;
import org.waymark.authoring.MergeQuestion;
import org.waymark.authoring.Merged;
import org.waymark.authoring.Merging;
import org.waymark.authoring.OldPart;
import org.waymark.authoring.RemovingParts;
import org.waymark.authoring.ReviewingDrafts;
import org.waymark.authoring.SeeingReviews;
import org.waymark.authoring.Side;
import org.waymark.base.Slug;

/** A file that is to go away, and others who write in it or read what is to become of it. */
abstract class GoingFilesContract {

    private static final OldPart QUIZ = new OldPart.Quiz(new Slug("storm-quiz"));
    private static final String PATH = "quizzes/storm-quiz.yaml";
    private static final String OLD = "cut-score: 50";
    private static final String NEW = "cut-score: 60";

    @TempDir
    private Path content;

    private WritingRoom room;

    abstract DataSource database();

    @BeforeEach
    void begin() throws IOException {
        room = new WritingRoom(database(), content);
    }

    @AfterEach
    void end() {
        room.close();
    }

    private void kamalTakesItAway() {
        var removing = room.service(RemovingParts.class);
        removing.remove(KAMAL, COURSE, removing.look(KAMAL, COURSE, QUIZ));
    }

    private FileInWork file() {
        return room.editing().open(LEYLA, COURSE, PATH);
    }

    private boolean isGoing() {
        return file().draft().filter(Draft::removes).isPresent();
    }

    private Merging merging() {
        return room.merging().open(LEYLA, COURSE, PATH).orElseThrow();
    }

    private static Map<String, MergeAnswer> all(Merging merging, Side side) {
        return merging.merge().questions().stream().collect(toMap(MergeQuestion::key, _ -> new MergeAnswer.As(side)));
    }

    private void changeInFolder() throws IOException {
        room.put(PATH, room.file(PATH).replace(OLD, NEW));
    }

    @Test
    void whatWasChangedInTheFolderIsAskedAboutAndCanGoAllTheSame() throws IOException {
        kamalTakesItAway();
        changeInFolder();

        var merging = merging();
        assertThat(merging.what()).isEqualTo(Merging.What.FOLDER);
        assertThat(merging.merge().questions()).isNotEmpty();
        room.merging().settle(LEYLA, merging, all(merging, Side.MINE));

        assertThat(isGoing()).isTrue();
        assertThat(file().isChangedUnderneath()).isFalse();
        assertThat(room.merging().open(LEYLA, COURSE, PATH)).isEmpty();
    }

    @Test
    void whatWasChangedInTheFolderCanStay() throws IOException {
        kamalTakesItAway();
        changeInFolder();
        var merging = merging();

        var merged = room.merging().settle(LEYLA, merging, all(merging, Side.THEIRS));

        assertThat(merged).isInstanceOf(Merged.LikeFolder.class);
        assertThat(file().isThere()).isTrue();
        assertThat(file().text()).contains(NEW);
    }

    @Test
    void wordsTypedOnAnOldPageWaitUntilItIsDecidedWhetherTheFileGoes() {
        var shown = file().text();
        kamalTakesItAway();

        var brought = room.merging().bring(LEYLA, COURSE, PATH, shown, new DraftEdit.Whole(shown.replace(OLD, NEW)));

        assertThat(brought).isEqualTo(new Brought.Waiting());
        assertThat(isGoing()).isTrue();
        var merging = merging();
        assertThat(merging.what()).isEqualTo(Merging.What.TYPED);
        room.merging().settle(LEYLA, merging, all(merging, Side.MINE));

        assertThat(file().isThere()).isTrue();
        assertThat(file().text()).contains(NEW);
    }

    @Test
    void wordsGivenUpForAFileThatGoesStayAmongTheRevisions() {
        var shown = file().text();
        kamalTakesItAway();
        room.merging().bring(LEYLA, COURSE, PATH, shown, new DraftEdit.Whole(shown.replace(OLD, NEW)));
        var merging = merging();

        room.merging().settle(LEYLA, merging, all(merging, Side.THEIRS));

        assertThat(isGoing()).isTrue();
        assertThat(room.editing().revisions(LEYLA, COURSE, PATH, 9))
                .anyMatch(it -> it.text().contains(NEW));
    }

    @Test
    void whatSaysNothingNewBringsNoFileBack() {
        var shown = file().text();
        kamalTakesItAway();

        var brought = room.merging().bring(LEYLA, COURSE, PATH, shown, new DraftEdit.Whole(shown));

        assertThat(brought).isInstanceOf(Brought.Kept.class);
        assertThat(isGoing()).isTrue();
    }

    @Test
    void whoIsAskedToReadItSeesThatNothingIsLeft() {
        kamalTakesItAway();

        room.service(ReviewingDrafts.class).send(KAMAL, COURSE, PATH, "");

        assertThat(isGoing()).isTrue();
        assertThat(room.service(SeeingReviews.class)
                        .open(LEYLA, COURSE, PATH)
                        .change()
                        .parts())
                .isNotEmpty()
                .extracting(DraftChange.Part::after)
                .containsOnly("");
    }
}
