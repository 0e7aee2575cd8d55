package org.waymark.gradebook;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.waymark.assignment.SeeingClassWork;
import org.waymark.classroom.Classroom;

/** Fills a gradebook in from what is kept, in a fixed number of statements; whoever asks has made sure that they may. */
@Component
class BookReading {

    private final Gradebooks books;
    private final SeeingClassWork work;
    private final Clock clock;

    BookReading(Gradebooks books, SeeingClassWork work, Clock clock) {
        this.books = books;
        this.work = work;
        this.clock = clock;
    }

    Sheet sheet(Classroom classroom) {
        return Sheet.of(books.book(classroom.id()), work.of(classroom), books.entries(classroom.id()), now());
    }

    /** As exactly as it is kept. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Gradebooks books() {
        return books;
    }

    /** The book with a column for every assignment, each of them kept: what is settled in a column needs one that is. */
    Book kept(Classroom classroom) {
        var before = books.book(classroom.id());
        var after = before.with(work.of(classroom).assignments());
        var fresh =
                after.columns().subList(before.columns().size(), after.columns().size());
        if (!fresh.isEmpty()) {
            books.add(classroom.id(), fresh);
        }
        return after;
    }
}
