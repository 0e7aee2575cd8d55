package org.waymark.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Reading marks without a database. */
public final class ReadingMarksInMemory implements ReadingMarks {

    private record Reader(UserId learner, Slug course) {}

    private final List<SectionRead> marks = new ArrayList<>();
    private final Map<Reader, LastPlace> places = new HashMap<>();

    @Override
    public boolean add(SectionRead mark) {
        var isThere = marks.stream()
                .anyMatch(it -> it.learner().equals(mark.learner())
                        && it.course().equals(mark.course())
                        && it.lesson().equals(mark.lesson())
                        && it.section().equals(mark.section()));
        return !isThere && marks.add(mark);
    }

    @Override
    public List<SectionRead> of(UserId learner, Slug course) {
        var read = new ArrayList<SectionRead>();
        forEach(read::add);
        read.removeIf(mark -> !mark.learner().equals(learner) || !mark.course().equals(course));
        return read;
    }

    @Override
    public void forEach(Consumer<SectionRead> reader) {
        marks.stream().sorted(Comparator.comparing(SectionRead::at)).forEach(reader);
    }

    @Override
    public void remember(UserId learner, Slug course, LastPlace place) {
        places.put(new Reader(learner, course), place);
    }

    @Override
    public Optional<LastPlace> lastPlace(UserId learner, Slug course) {
        return Optional.ofNullable(places.get(new Reader(learner, course)));
    }
}
