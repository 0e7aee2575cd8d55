package org.waymark.playthrough.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
class MySqlPlayingOnEditionsTest implements PlayingOnEditionsContract {

    private static final DataSource DATABASE = TestDatabase.mysql();

    private final PlayingWithDatabase running = new PlayingWithDatabase(DATABASE);

    @Override
    public PlayingWithDatabase running() {
        return running;
    }

    @AfterEach
    void end() {
        running.close();
    }
}
