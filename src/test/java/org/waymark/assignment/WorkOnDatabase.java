package org.waymark.assignment;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Assigned work on a database. */
abstract class WorkOnDatabase
        implements AssigningContract, WithdrawingContract, GrantingContract, CalendarsContract, FollowingContract {

    private Workroom room;

    abstract DataSource database();

    @BeforeEach
    void open() {
        room = new Workroom(database());
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
