package org.waymark.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.question.Examples.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.identity.UserId;

/** What every place for notices promises; Ann and Ben have accounts. */
public interface NoticeboardContract {

    UserId ANN = new UserId(new UUID(0x0193_0000_0000_7000L, 71));
    UserId BEN = new UserId(new UUID(0x0193_0000_0000_7000L, 72));
    Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");

    Noticeboard board();

    @Test
    default void whatWasToldComesBackUnchangedTheNewestFirst() {
        var earlier = notice(ANN, 1, NOON);
        var later = notice(ANN, 2, NOON.plusSeconds(60));
        board().add(earlier);
        board().add(later);
        board().add(notice(BEN, 3, NOON.plusSeconds(90)));

        assertThat(board().newest(ANN, 10)).isEqualTo(List.of(later, earlier));
        assertThat(board().newest(ANN, 1)).isEqualTo(List.of(later));
    }

    @Test
    default void onlyWhatIsUnreadIsCountedAndOnlyOnesOwn() {
        board().add(notice(ANN, 1, NOON));
        board().add(notice(ANN, 2, NOON));
        board().add(notice(BEN, 3, NOON));

        board().markRead(ANN, NOON.plusSeconds(5));
        board().add(notice(ANN, 4, NOON.plusSeconds(10)));

        assertThat(board().unread(ANN)).isEqualTo(1);
        assertThat(board().unread(BEN)).isEqualTo(1);
        assertThat(board().newest(ANN, 10))
                .extracting(Notice::readAt)
                .containsExactlyInAnyOrder(
                        Optional.empty(), Optional.of(NOON.plusSeconds(5)), Optional.of(NOON.plusSeconds(5)));
    }

    @Test
    default void readingTwiceKeepsTheFirstTime() {
        board().add(notice(ANN, 1, NOON));
        board().markRead(ANN, NOON.plusSeconds(5));
        board().markRead(ANN, NOON.plusSeconds(50));

        assertThat(board().newest(ANN, 10).getFirst().readAt()).contains(NOON.plusSeconds(5));
    }

    @Test
    default void whoWasToldNothingHasNothing() {
        assertThat(board().newest(BEN, 10)).isEmpty();
        assertThat(board().unread(BEN)).isZero();
    }

    @Test
    default void manyAreAddedAtOnceAndWhoHasNotSeenSomethingIsKnown() {
        board().add(List.of(notice(ANN, 1, NOON), notice(BEN, 2, NOON)));
        board().add(List.of());
        board().markRead(BEN, NOON);

        assertThat(board().newest(ANN, 10)).containsExactly(notice(ANN, 1, NOON));
        assertThat(notSeen("attempts/abc/result")).containsExactly(ANN);
        assertThat(notSeen("attempts/other/result")).isEmpty();
        assertThat(board().notSeen(List.of(ANN), Notice.Kind.MARK_CHANGED, "attempts/abc/result"))
                .isEmpty();
        assertThat(board().notSeen(List.of(), Notice.Kind.TEXT_MARKED, "attempts/abc/result"))
                .isEmpty();
    }

    @Test
    default void whatIsToldOfWorkGoesAndComesWithIt() {
        var work = new UUID(7, 7);
        var unread = ofWork(ANN, 1, work);
        board().add(List.of(unread, ofWork(BEN, 2, work), ofWork(ANN, 3, new UUID(7, 8))));
        board().markRead(BEN, NOON);

        board().withdraw(work, NOON.plusSeconds(9));
        assertThat(board().newest(ANN, 10)).extracting(Notice::id).containsExactly(new UUID(0x0193_0000_0000_7000L, 3));
        assertThat(board().unread(ANN)).isEqualTo(1);
        assertThat(board().newest(BEN, 10))
                .singleElement()
                .satisfies(it -> assertThat(it.work().orElseThrow().withdrawn()).isTrue());
        board().markRead(ANN, NOON.plusSeconds(10));

        board().restore(work);
        assertThat(board().newest(ANN, 10)).hasSize(2).contains(unread);
        assertThat(board().unread(ANN)).isEqualTo(1);
    }

    @Test
    default void whoWasToldATimeOfTheirOwnKeepsIt() {
        var work = new UUID(7, 7);
        board().add(ofWork(ANN, 1, work));

        board().putOff(work, Optional.of(NOON), Optional.empty());
        assertThat(due()).contains(NOON.plusSeconds(60));
        board().putOff(work, Optional.of(NOON.plusSeconds(60)), Optional.empty());
        assertThat(due()).isEmpty();
        board().putOff(work, Optional.empty(), Optional.of(NOON));
        assertThat(due()).contains(NOON);
    }

    private Optional<Instant> due() {
        return board().newest(ANN, 1).getFirst().work().orElseThrow().due();
    }

    private static Notice ofWork(UserId account, int number, UUID work) {
        var plain = notice(account, number, NOON);
        return new Notice(
                plain.id(),
                account,
                Notice.Kind.WORK_ASSIGNED,
                plain.subject(),
                "my-classes/abc",
                NOON,
                Optional.empty(),
                Optional.of(new Notice.Work(
                        work, "9-A Tarix", ZoneId.of("Asia/Baku"), Optional.of(NOON.plusSeconds(60)), false)));
    }

    private Set<UserId> notSeen(String address) {
        return board().notSeen(List.of(ANN, BEN), Notice.Kind.TEXT_MARKED, address);
    }

    private static Notice notice(UserId account, int number, Instant at) {
        return new Notice(
                new UUID(0x0193_0000_0000_7000L, number),
                account,
                Notice.Kind.TEXT_MARKED,
                text("Kış — “deneme”", "Qış", "Winter"),
                "attempts/abc/result",
                at,
                Optional.empty());
    }
}
