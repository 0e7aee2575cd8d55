package org.waymark.assignment;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Assigned quizzes on a database. */
abstract class QuizzesOnDatabase implements ObeyingContract, ClosingContract {

    private Workroom room;

    abstract DataSource database();

    @BeforeEach
    void open() {
        room = new Workroom(database(), ShortStorm.course());
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Override
    public Workroom room() {
        return room;
    }
}
