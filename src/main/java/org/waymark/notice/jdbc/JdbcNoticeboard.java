package org.waymark.notice.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.identity.UserId;
import org.waymark.notice.Notice;
import org.waymark.notice.Noticeboard;
import tools.jackson.databind.json.JsonMapper;

/** Notices in the table {@code notice}; of the subject each language stands in one JSON object. */
@Repository
class JdbcNoticeboard implements Noticeboard {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    JdbcNoticeboard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Notice notice) {
        add(List.of(notice));
    }

    @Override
    public void add(Collection<Notice> notices) {
        Rows.insert(jdbc, """
                insert into notice
                    (id, account, kind, subject, original, address, created_at, about, classroom_name, zone, due_at)
                """, notices.stream().map(JdbcNoticeboard::values).toList());
    }

    private static List<@Nullable Object> values(Notice notice) {
        var work = notice.work();
        return Arrays.asList(
                Columns.bytes(notice.id()),
                Columns.bytes(notice.account().value()),
                notice.kind().name(),
                written(notice.subject()),
                notice.subject().original().tag(),
                notice.address(),
                Columns.utc(notice.createdAt()),
                work.map(it -> Columns.bytes(it.id())).orElse(null),
                work.map(Notice.Work::classroom).orElse(null),
                work.map(it -> it.zone().getId()).orElse(null),
                work.flatMap(Notice.Work::due).map(Columns::utc).orElse(null));
    }

    @Override
    public Set<UserId> notSeen(Collection<UserId> accounts, Notice.Kind kind, String address) {
        if (accounts.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("""
                select distinct account from notice
                where account in (:accounts) and kind = :kind and address = :address
                  and read_at is null and withdrawn_at is null
                """)
                .param("accounts", Columns.bytes(accounts, UserId::value))
                .param("kind", kind.name())
                .param("address", address)
                .query((row, _) -> new UserId(Columns.uuid(row, "account")))
                .list());
    }

    @Override
    public List<Notice> newest(UserId account, int most) {
        return jdbc.sql("""
                select * from notice
                where account = :account and (withdrawn_at is null or read_at is not null)
                order by created_at desc, id desc limit :most
                """)
                .param("account", Columns.bytes(account.value()))
                .param("most", most)
                .query((row, _) -> notice(row))
                .list();
    }

    @Override
    public int unread(UserId account) {
        return jdbc.sql("""
                select count(*) from notice where account = :account and read_at is null and withdrawn_at is null
                """)
                .param("account", Columns.bytes(account.value()))
                .query(Integer.class)
                .single();
    }

    @Override
    public void markRead(UserId account, Instant at) {
        jdbc.sql("""
                update notice set read_at = :at
                where account = :account and read_at is null and withdrawn_at is null and created_at <= :at
                """)
                .param("account", Columns.bytes(account.value()))
                .param("at", Columns.utc(at))
                .update();
    }

    @Override
    public void withdraw(UUID work, Instant at) {
        jdbc.sql("update notice set withdrawn_at = :at where about = :work and withdrawn_at is null")
                .param("work", Columns.bytes(work))
                .param("at", Columns.utc(at))
                .update();
    }

    @Override
    public void restore(UUID work) {
        jdbc.sql("update notice set withdrawn_at = null where about = :work")
                .param("work", Columns.bytes(work))
                .update();
    }

    @Override
    public void putOff(UUID work, Optional<Instant> from, Optional<Instant> to) {
        var set =
                "update notice set due_at = " + (to.isPresent() ? ":to" : "null") + " where about = :work and due_at ";
        var update = jdbc.sql(set + (from.isPresent() ? "= :from" : "is null")).param("work", Columns.bytes(work));
        if (to.isPresent()) {
            update = update.param("to", Columns.utc(to.get()));
        }
        if (from.isPresent()) {
            update = update.param("from", Columns.utc(from.get()));
        }
        update.update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        var read = Columns.instantIfAny(row, "read_at");
        return new Notice(
                Columns.uuid(row, "id"),
                new UserId(Columns.uuid(row, "account")),
                Notice.Kind.valueOf(row.getString("kind")),
                read(
                        row.getString("subject"),
                        Language.tagged(row.getString("original")).orElseThrow()),
                row.getString("address"),
                Columns.instant(row, "created_at"),
                read,
                work(row));
    }

    private static Optional<Notice.Work> work(ResultSet row) throws SQLException {
        var about = row.getBytes("about");
        if (about == null) {
            return Optional.empty();
        }
        return Optional.of(new Notice.Work(
                Columns.uuid(about),
                row.getString("classroom_name"),
                ZoneId.of(row.getString("zone")),
                Columns.instantIfAny(row, "due_at"),
                Columns.instantIfAny(row, "withdrawn_at").isPresent()));
    }

    private static String written(LocalizedText text) {
        var json = JSON.createObjectNode();
        text.texts().forEach((language, words) -> json.put(language.tag(), words));
        return JSON.writeValueAsString(json);
    }

    private static LocalizedText read(String json, Language original) {
        var texts = new EnumMap<Language, String>(Language.class);
        JSON.readTree(json)
                .properties()
                .forEach(text -> texts.put(
                        Language.tagged(text.getKey()).orElseThrow(),
                        text.getValue().asString()));
        return new LocalizedText(texts, original);
    }
}
