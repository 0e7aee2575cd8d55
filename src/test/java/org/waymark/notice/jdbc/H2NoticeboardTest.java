package org.waymark.notice.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;
import org.waymark.notice.Noticeboard;
import org.waymark.notice.NoticeboardContract;
import org.waymark.storage.TestDatabase;

class H2NoticeboardTest implements NoticeboardContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    private final JdbcClient jdbc = JdbcClient.create(DATABASE);

    @Override
    public Noticeboard board() {
        return new JdbcNoticeboard(jdbc);
    }

    @BeforeEach
    void accounts() {
        account(ANN, "ann");
        account(BEN, "ben");
    }

    private void account(UserId id, String name) {
        jdbc.sql("""
                insert into account (id, user_name, user_key, display_name, theme, text_size, opened_at)
                values (:id, :name, :name, :name, 'SYSTEM', 'ORDINARY', '2026-11-20 12:00:00')""").param("id", Columns.bytes(id.value())).param("name", name).update();
    }

    @AfterEach
    void empty() {
        jdbc.sql("delete from notice").update();
        jdbc.sql("delete from account").update();
    }
}
