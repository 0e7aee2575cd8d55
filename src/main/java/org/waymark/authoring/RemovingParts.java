package org.waymark.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.Section;
import org.waymark.content.edit.Edit;
import org.waymark.identity.UserId;

/**
 * Taking lessons, sections, banks, quizzes and scenarios of a course away: in drafts of all files that it takes, or of none, and only what
 * nothing else speaks of. What was published before keeps its id for good.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class RemovingParts {

    private static final Logger log = LoggerFactory.getLogger(RemovingParts.class);

    private final CourseAccess access;
    private final Together together;

    RemovingParts(CourseAccess access, Together together) {
        this.access = access;
        this.together = together;
    }

    /**
     * What it would do.
     *
     * @throws CourseNotFound where there is no such part
     */
    @Transactional(readOnly = true)
    public Removal look(UserId user, Slug course, OldPart part) {
        access.see(user, course);
        return removal(course, part);
    }

    private Removal removal(Slug course, OldPart part) {
        var files = part.paths().stream()
                .map(it -> together.file(course, it))
                .filter(FileInWork::isThere)
                .toList();
        if (files.isEmpty()) {
            throw new CourseNotFound();
        }
        var order = order(course);
        var spot = order.flatMap(it -> spot(it, part));
        var module = spot.filter(it ->
                        order.get().modules().get(it.module()).activities().size() == 1)
                .map(it -> order.get().modules().get(it.module()).id());
        var references = new References(together.copy(course).folder().files());
        var all = Stream.concat(
                        references.to(part).stream(), module.stream().flatMap(it -> references.toModule(it).stream()))
                .distinct()
                .toList();
        return new Removal(
                part,
                files.stream().map(FileInWork::basis).toList(),
                all,
                module,
                hindrance(part, files, all, order, module));
    }

    private Optional<CourseOrder> order(Slug course) {
        return CourseOrder.read(together.file(course, CourseParts.COURSE).text());
    }

    /** Where a part stands in the course; banks and sections stand in no module. */
    private static Optional<CourseOrder.Spot> spot(CourseOrder order, OldPart part) {
        return switch (part) {
            case OldPart.Lesson _, OldPart.Quiz _, OldPart.Scenario _ ->
                order.spot(part.id().value());
            case OldPart.Section _, OldPart.Bank _ -> Optional.empty();
        };
    }

    private static Optional<Hindrance> hindrance(
            OldPart part,
            List<FileInWork> files,
            List<Reference> references,
            Optional<CourseOrder> order,
            Optional<String> module) {
        if (order.isEmpty()) {
            return Optional.of(Hindrance.UNREADABLE);
        }
        if (part instanceof OldPart.Section section && section.id().equals(Section.WHO_SAYS_SO)) {
            return Optional.of(Hindrance.CLOSES_LESSON);
        }
        if (!references.isEmpty()) {
            return Optional.of(Hindrance.REFERRED_TO);
        }
        if (module.isPresent() && order.get().modules().size() == 1) {
            return Optional.of(Hindrance.LAST_ONE);
        }
        // what waits for a place in a lesson goes on waiting there when a section goes
        var waits = !(part instanceof OldPart.Section)
                && files.stream()
                        .flatMap(it -> it.draft().stream())
                        .anyMatch(it -> !it.unfiled().isEmpty());
        return waits ? Optional.of(Hindrance.WORDS_WAIT) : Optional.empty();
    }

    /**
     * Takes a part away.
     *
     * @param seen what was shown to whoever does it
     * @return what was done, and how to take it back
     * @throws Outdated where it would be something else by now
     * @throws PartRefused where something keeps it; nothing has changed
     */
    public Removed remove(UserId user, Slug course, Removal seen) {
        access.change(user, course, Right.EDIT);
        var removal = removal(course, seen.part());
        if (!removal.equals(seen)) {
            throw new Outdated();
        }
        removal.hindrance().ifPresent(it -> {
            throw new PartRefused(it);
        });
        var before = Stream.concat(removal.files().stream().map(Basis::path), Stream.of(CourseParts.COURSE))
                .map(it -> together.file(course, it))
                .toList();
        if (removal.part() instanceof OldPart.Section section) {
            removal.files()
                    .forEach(it -> together.editLesson(
                            user,
                            course,
                            it.path(),
                            lesson -> lesson.sections().stream()
                                            .anyMatch(each -> each.id().equals(section.id()))
                                    ? lesson.without(section.id())
                                    : lesson));
        } else {
            takeAway(user, course, removal);
        }
        log.info("{} of course {} was taken away by account {}", removal.part().id(), course, user.value());
        return new Removed(together.changed(before));
    }

    /**
     * Brings back what was taken away: each file is again what it was, to the letter.
     *
     * @throws Outdated where somebody has changed one of them since; nothing has changed
     */
    public void takeBack(UserId user, Slug course, Removed removed) {
        access.change(user, course, Right.EDIT);
        together.takeBack(user, course, removed.files());
    }

    private void takeAway(UserId user, Slug course, Removal removal) {
        var order = order(course).orElseThrow(() -> new PartRefused(Hindrance.UNREADABLE));
        var edits = new ArrayList<Edit>();
        spot(order, removal.part())
                .ifPresent(it ->
                        edits.add(removal.module().isPresent() ? order.dropping(it.module()) : order.dropping(it)));
        edits.addAll(order.retiring(onceThere(course, removal)));
        together.edit(user, course, CourseParts.COURSE, edits);
        removal.files().forEach(it -> together.remove(user, course, it.path()));
    }

    /** The ids of what lies in the folder, and so may have been published: learners' answers refer to them. */
    private List<String> onceThere(Slug course, Removal removal) {
        if (removal.files().stream()
                .noneMatch(it -> together.onDisk(course, it.path()).isPresent())) {
            return List.of();
        }
        var ids = new ArrayList<String>();
        removal.module().ifPresent(ids::add);
        ids.add(removal.part().id().value());
        if (removal.part() instanceof OldPart.Bank bank) {
            new References(together.copy(course).folder().files())
                    .questionsOf(bank.id()).stream().sorted().forEach(ids::add);
        }
        return ids;
    }
}
