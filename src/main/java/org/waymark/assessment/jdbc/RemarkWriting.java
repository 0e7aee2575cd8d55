package org.waymark.assessment.jdbc;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.assessment.RegradingId;
import org.waymark.assessment.RegradingOutdated;
import org.waymark.assessment.Remark;
import org.waymark.base.jdbc.Columns;

/** Keeps what a regrading made of its attempts and gives them their marks, many with one statement. */
final class RemarkWriting {

    private static final int AT_A_TIME = 200;

    private static final String COLUMNS = """
            insert into regrading_attempt (regrading, attempt, earned_before, possible_before, passed_before,
                                           earned_after, possible_after, passed_after, items) values\s""";

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;

    RemarkWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RegradingId regrading, List<Remark> remarks) {
        for (var some : portions(remarks)) {
            var values =
                    some.stream().flatMap(remark -> values(regrading, remark)).toArray();
            jdbc.sql(COLUMNS + String.join(", ", some.stream().map(_ -> ROW).toList()))
                    .params(values)
                    .update();
        }
    }

    private static Stream<Object> values(RegradingId regrading, Remark remark) {
        return Stream.of(
                Columns.bytes(regrading.value()),
                Columns.bytes(remark.attempt().value()),
                remark.before().mark().earned(),
                remark.before().mark().possible(),
                remark.before().passed(),
                remark.after().mark().earned(),
                remark.after().mark().possible(),
                remark.after().passed(),
                RemarkRow.items(remark));
    }

    /**
     * Gives the attempts that a regrading changes one of its two marks in place of the other.
     *
     * @throws RegradingOutdated if one of them has yet another mark
     */
    void give(RegradingId regrading, List<Remark> remarks, String known, String with) {
        var sql = giving(known, with);
        for (var some : portions(remarks.stream().filter(Remark::changes).toList())) {
            var given = jdbc.sql(sql)
                    .param("regrading", Columns.bytes(regrading.value()))
                    .param(
                            "attempts",
                            some.stream()
                                    .map(it -> Columns.bytes(it.attempt().value()))
                                    .toList())
                    .update();
            if (given != some.size()) {
                throw new RegradingOutdated("%d of %d attempts have another mark than regrading %s knows"
                        .formatted(some.size() - given, some.size(), regrading.value()));
            }
        }
    }

    /** Only from the mark they are known to have: whatever else changed one in between wins. */
    private static String giving(String known, String with) {
        return """
                update attempt
                set earned = (select earned_%2$s from regrading_attempt r
                              where r.regrading = :regrading and r.attempt = attempt.id),
                    possible = (select possible_%2$s from regrading_attempt r
                                where r.regrading = :regrading and r.attempt = attempt.id),
                    passed = (select passed_%2$s from regrading_attempt r
                              where r.regrading = :regrading and r.attempt = attempt.id)
                where id in (:attempts)
                  and exists (select 1 from regrading_attempt r
                              where r.regrading = :regrading and r.attempt = attempt.id and r.earned_%1$s = attempt.earned
                                    and r.possible_%1$s = attempt.possible and r.passed_%1$s = attempt.passed)
                """.formatted(known, with);
    }

    private static List<List<Remark>> portions(List<Remark> remarks) {
        return Stream.iterate(0, from -> from < remarks.size(), from -> from + AT_A_TIME)
                .map(from -> remarks.subList(from, Math.min(remarks.size(), from + AT_A_TIME)))
                .toList();
    }
}
