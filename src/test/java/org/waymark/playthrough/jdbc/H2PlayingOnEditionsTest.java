package org.waymark.playthrough.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.waymark.storage.TestDatabase;

class H2PlayingOnEditionsTest implements PlayingOnEditionsContract {

    private static final DataSource DATABASE = TestDatabase.h2();

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
