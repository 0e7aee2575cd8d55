package org.waymark.gradebook;

import java.util.List;

/**
 * What of a gradebook is settled in one form.
 *
 * @param version of the book when the form was opened
 */
public record Settings(List<Category> categories, Scale scale, boolean closedCountsNothing, int version) {

    public Settings {
        categories = List.copyOf(categories);
    }

    public static Settings of(Book book) {
        return new Settings(book.categories(), book.scale(), book.closedCountsNothing(), book.version());
    }

    Book next() {
        return new Book(categories, List.of(), List.of(), scale, closedCountsNothing, version + 1);
    }
}
