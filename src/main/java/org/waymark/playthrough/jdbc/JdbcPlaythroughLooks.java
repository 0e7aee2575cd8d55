package org.waymark.playthrough.jdbc;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;
import org.waymark.playthrough.Look;
import org.waymark.playthrough.PlaythroughId;
import org.waymark.playthrough.PlaythroughLooks;

/** Looks in the table {@code playthrough_look}. */
@Repository
class JdbcPlaythroughLooks implements PlaythroughLooks {

    private final JdbcClient jdbc;

    JdbcPlaythroughLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(PlaythroughId playthrough, Look look) {
        jdbc.sql("""
                insert into playthrough_look (playthrough, staff, looked_on, looked_at)
                values (:playthrough, :staff, :day, :at)
                on duplicate key update looked_at = values(looked_at)
                """)
                .param("playthrough", Columns.bytes(playthrough.value()))
                .param("staff", Columns.bytes(look.staff().value()))
                .param("day", LocalDate.ofInstant(look.at(), ZoneOffset.UTC))
                .param("at", Columns.utc(look.at()))
                .update();
    }

    @Override
    public List<Look> at(PlaythroughId playthrough) {
        return jdbc.sql("""
                select staff, looked_at from playthrough_look where playthrough = :playthrough
                order by looked_at desc, staff
                """)
                .param("playthrough", Columns.bytes(playthrough.value()))
                .query((row, _) -> new Look(new UserId(Columns.uuid(row, "staff")), Columns.instant(row, "looked_at")))
                .list();
    }
}
