package org.waymark.roster;

import static org.waymark.roster.SchoolWithLists.LEYLA;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.classroom.Classroom;
import org.waymark.storage.CountingDatabase;

/** Learners come into classes by lists, wherever both are kept. */
abstract class ListsOnDatabase implements BringingInContract, BringingManyInContract, CardsContract, CardRaceContract {

    private CountingDatabase database;
    private SchoolWithLists school;
    private Classroom classroom;

    abstract DataSource real();

    @BeforeEach
    void begin() {
        database = new CountingDatabase(real());
        school = new SchoolWithLists(database);
        classroom = school.open(LEYLA, "9A");
    }

    @AfterEach
    void end() {
        school.close();
    }

    @Override
    public SchoolWithLists school() {
        return school;
    }

    @Override
    public Classroom classroom() {
        return classroom;
    }

    @Override
    public CountingDatabase database() {
        return database;
    }
}
