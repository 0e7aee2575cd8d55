package org.waymark.assignment;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.assessment.AttemptOutline;
import org.waymark.base.Slug;
import org.waymark.content.SectionRead;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlaythroughOutline;

/** What learners did, found by learner and activity. */
final class Deeds {

    private record Key(UserId learner, Slug course, Slug activity) {}

    private final Map<Key, List<AttemptOutline>> attempts;
    private final Map<Key, List<PlaythroughOutline>> playthroughs;
    private final Map<Key, List<SectionRead>> read;

    /** The attempts and playthroughs are those begun first first. */
    Deeds(List<AttemptOutline> attempts, List<PlaythroughOutline> playthroughs, List<SectionRead> read) {
        this.attempts = attempts.stream().collect(groupingBy(it -> new Key(it.learner(), it.course(), it.quiz())));
        this.playthroughs =
                playthroughs.stream().collect(groupingBy(it -> new Key(it.learner(), it.course(), it.scenario())));
        this.read = read.stream().collect(groupingBy(it -> new Key(it.learner(), it.course(), it.lesson())));
    }

    /** What of it had been done at a moment. */
    Deeds until(Instant moment) {
        return new Deeds(
                all(attempts).flatMap(it -> it.at(moment).stream()).toList(),
                all(playthroughs).flatMap(it -> it.at(moment).stream()).toList(),
                all(read).filter(it -> !it.at().isAfter(moment)).toList());
    }

    private static <T> Stream<T> all(Map<Key, List<T>> some) {
        return some.values().stream().flatMap(List::stream);
    }

    List<AttemptOutline> attempts(UserId learner, Slug course, Slug quiz) {
        return attempts.getOrDefault(new Key(learner, course, quiz), List.of());
    }

    List<PlaythroughOutline> playthroughs(UserId learner, Slug course, Slug scenario) {
        return playthroughs.getOrDefault(new Key(learner, course, scenario), List.of());
    }

    List<SectionRead> read(UserId learner, Slug course, Slug lesson) {
        return read.getOrDefault(new Key(learner, course, lesson), List.of());
    }
}
