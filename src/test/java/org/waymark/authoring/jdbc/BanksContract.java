package org.waymark.authoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.waymark.authoring.jdbc.WritingRoom.COURSE;
import static org.waymark.authoring.jdbc.WritingRoom.KAMAL;
import static org.waymark.authoring.jdbc.WritingRoom.LEYLA;
import static org.waymark.authoring.jdbc.WritingRoom.MISSING;
import static org.waymark.authoring.jdbc.WritingRoom.STRANGER;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.authoring.ArrangingBanks;
import org.waymark.authoring.BankInWork;
import org.waymark.authoring.Basis;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Revision;
import org.waymark.authoring.Right;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.Saving;
import org.waymark.authoring.SeeingBanks;
import org.waymark.authoring.items.BankEdits;
import org.waymark.authoring.items.BankEdits.Bulk;
import org.waymark.authoring.items.BankSheet;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.identity.UserId;
import org.waymark.storage.CountingDatabase;

/** Banks of questions and those who write them, wherever drafts are kept. */
abstract class BanksContract {

    private static final Slug BANK = new Slug("storm");
    private static final Slug FIRST = new Slug("storm-001");
    private static final Slug COPY = new Slug("storm-007");
    private static final String PATH = "banks/storm.yaml";

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

    private SeeingBanks seeing() {
        return room.service(SeeingBanks.class);
    }

    private ArrangingBanks arranging() {
        return room.service(ArrangingBanks.class);
    }

    private BankInWork bank() {
        return seeing().bank(LEYLA, COURSE, BANK);
    }

    private static BankSheet sheet(BankInWork bank) {
        return BankSheet.read(bank.file().text(), PATH).orElseThrow();
    }

    private Saving change(UserId user, List<Edit> edits) {
        return arranging().change(user, bank().file().basis(), edits);
    }

    private List<String> ids() {
        return sheet(bank()).ids();
    }

    @Test
    void aBankIsSeenWithAllDraftsAndWhatIsToBeSaidAboutIt() {
        assertThat(bank().problems()).isEmpty();
        assertThat(bank().mayEdit()).isTrue();
        assertThat(bank().edition()).isPresent();
        assertThat(bank().retired()).containsExactly("storm-000");

        var hard = new BankEdits(sheet(bank())).bulk(Set.of("storm-001"), new Bulk.Difficulty("harder"));
        change(LEYLA, hard.edits());

        assertThat(bank().problems()).extracting(it -> it.key()).containsExactly("content.problem.not-one-of");
        assertThat(seeing().bank(KAMAL, COURSE, BANK).file().text()).contains("difficulty: harder");
    }

    @Test
    void theTextBeforeAChangeOfManyStaysAmongTheRevisionsAndCanBeRestored() throws IOException {
        var hard = new BankEdits(sheet(bank())).bulk(Set.copyOf(ids()), new Bulk.Difficulty("hard"));

        change(LEYLA, hard.edits());

        assertThat(hard.changed()).isNotEmpty();
        var newest = room.editing().revisions(LEYLA, COURSE, PATH, 1).getFirst();
        assertThat(newest.text()).isEqualTo(room.file(PATH));
        room.editing().restore(LEYLA, bank().file().basis(), newest.number());
        assertThat(bank().file().text()).isEqualTo(room.file(PATH));
    }

    @Test
    void aQuestionThatWasPublishedIsRemovedAndItsIdIsNeverUsedAgain() {
        var saving = arranging().remove(LEYLA, bank().file().basis(), FIRST);

        assertThat(saving).isInstanceOf(Saving.Saved.class);
        assertThat(ids()).doesNotContain("storm-001").contains("storm-002");
        assertThat(bank().retired()).containsExactly("storm-000", "storm-001");
        assertThat(room.editing().revisions(LEYLA, COURSE, PATH, 9))
                .extracting(Revision::text)
                .anyMatch(it -> it.contains("id: storm-001"));
    }

    @Test
    void aQuestionThatWasOnlyDraftedIsRemovedAndItsIdIsFree() {
        change(LEYLA, new BankEdits(sheet(bank())).duplicate(FIRST, COPY));
        assertThat(ids()).startsWith("storm-001", "storm-007");

        arranging().remove(LEYLA, bank().file().basis(), COPY);

        assertThat(ids()).doesNotContain("storm-007");
        assertThat(bank().retired()).containsExactly("storm-000");
    }

    @Test
    void nobodyArrangesWhatTheyHaveNotSeen() {
        var seen = bank().file().basis();
        change(KAMAL, new BankEdits(sheet(bank())).duplicate(FIRST, COPY));

        assertThatThrownBy(() -> arranging().remove(LEYLA, seen, FIRST)).isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> arranging().change(LEYLA, seen, List.of())).isInstanceOf(Outdated.class);
        assertThat(ids()).contains("storm-001", "storm-007");
        assertThat(bank().retired()).containsExactly("storm-000");
    }

    @Test
    void whoOnlyReviewsSeesABankAndDoesNotChangeIt() {
        room.give(STRANGER, Right.REVIEW);
        var seen = seeing().bank(STRANGER, COURSE, BANK);

        assertThat(seen.mayEdit()).isFalse();
        assertThatThrownBy(() -> arranging().remove(STRANGER, seen.file().basis(), FIRST))
                .isInstanceOf(RightMissing.class);
    }

    @Test
    void aBankOfOthersLooksLikeOneThatIsNotThere() {
        var basis = bank().file().basis();
        List<Consumer<Slug>> doings = List.of(
                it -> seeing().bank(STRANGER, it, BANK),
                it -> arranging().change(STRANGER, new Basis(it, PATH, 0, basis.file()), List.of()),
                it -> arranging().remove(STRANGER, new Basis(it, PATH, 0, basis.file()), FIRST));

        assertThat(doings).allSatisfy(doing -> {
            var seen = catchThrowable(() -> doing.accept(COURSE));
            var missing = catchThrowable(() -> doing.accept(MISSING));
            assertThat(seen).isInstanceOf(CourseNotFound.class).hasMessage(missing.getMessage());
            assertThat(missing).isInstanceOf(CourseNotFound.class);
        });
        assertThatThrownBy(() -> seeing().bank(LEYLA, COURSE, new Slug("no-such-bank")))
                .isInstanceOf(CourseNotFound.class);
    }

    @Test
    void seeingABankAsksAFixedNumberOfStatements() {
        bank();
        var few = database.statementsOf(this::bank);

        change(LEYLA, new BankEdits(sheet(bank())).duplicate(FIRST, COPY));
        room.typeWhole(LEYLA, "lessons/the-day/en.md", "---\ntitle: The day\n---\n");

        assertThat(database.statementsOf(this::bank)).isEqualTo(few);
    }
}
