package org.waymark.assessment.jdbc;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.waymark.identity.Role;
import org.waymark.storage.TestDatabase;

class H2MarkingTest implements MarkingContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    private final List<MarkingWithDatabase> started = new ArrayList<>();

    @Override
    public MarkingWithDatabase running() {
        return started.isEmpty() ? started(false) : started.getFirst();
    }

    @Override
    public MarkingWithDatabase runningWithTwo() {
        return started.isEmpty() ? started(true) : started.getFirst();
    }

    private MarkingWithDatabase started(boolean secondMarker) {
        var running = new MarkingWithDatabase(DATABASE, secondMarker);
        running.open(MarkingWithDatabase.DENIZ, "deniz", Role.LEARNER);
        started.add(running);
        return running;
    }

    @AfterEach
    void end() {
        started.forEach(MarkingWithDatabase::close);
    }
}
