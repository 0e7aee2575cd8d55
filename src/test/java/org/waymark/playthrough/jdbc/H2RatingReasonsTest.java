package org.waymark.playthrough.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.content.Examples;
import org.waymark.content.ScenarioCourse;
import org.waymark.storage.TestDatabase;

class H2RatingReasonsTest implements RatingReasonsContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    private final PlayingWithDatabase running = new PlayingWithDatabase(DATABASE);

    @Override
    public PlayingWithDatabase running() {
        return running;
    }

    @BeforeEach
    void begin() {
        running.publish(ScenarioCourse.files());
        running.open(Examples.LEARNER, "deniz");
        running.open(Examples.OTHER_LEARNER, "aysel");
    }

    @AfterEach
    void end() {
        running.close();
    }
}
