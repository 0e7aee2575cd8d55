package org.waymark.gradebook;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.base.Ids;
import org.waymark.classroom.ClassroomCopied;

/** A class that is copied takes its categories, its scale and its rule along, but no columns and no marks. */
@Component
class CopyingGradebooks {

    private final BookReading reading;

    CopyingGradebooks(BookReading reading) {
        this.reading = reading;
    }

    @EventListener
    void copied(ClassroomCopied copied) {
        var book = reading.books().book(copied.from());
        if (book.version() == 0) {
            return;
        }
        var now = reading.now();
        var categories = book.categories().stream()
                .map(it -> new Category(new Category.Id(Ids.timeOrdered(now)), it.name(), it.weight(), it.dropLowest()))
                .toList();
        reading.books()
                .settle(copied.to(), new Settings(categories, book.scale(), book.closedCountsNothing(), 0).next());
    }
}
