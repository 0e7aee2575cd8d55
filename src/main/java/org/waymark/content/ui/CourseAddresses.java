package org.waymark.content.ui;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.ui.AddressCheck;

/** Lessons, quizzes, scenarios and figures that no course here has are answered as not found, from the first byte on. */
@Component
class CourseAddresses implements AddressCheck {

    private static final Pattern IN_A_COURSE =
            Pattern.compile("courses/([^/]+)(?:/(lessons|quizzes|scenarios|figures)/([^/]+))?(?:/.*)?");

    private final Library library;

    CourseAddresses(Library library) {
        this.library = library;
    }

    @Override
    public boolean refuses(String path) {
        var address = IN_A_COURSE.matcher(path);
        return address.matches()
                && slug(address.group(1))
                        .flatMap(library::current)
                        .map(Edition::course)
                        .filter(course -> address.group(2) == null || has(course, address.group(2), address.group(3)))
                        .isEmpty();
    }

    private static boolean has(Course course, String kind, String name) {
        return slug(name)
                .<Object>flatMap(id -> switch (kind) {
                    case "lessons" -> course.lesson(id);
                    case "quizzes" -> course.quiz(id);
                    case "figures" -> course.figure(id);
                    default -> course.scenario(id);
                })
                .isPresent();
    }

    private static Optional<Slug> slug(String name) {
        return Optional.of(name).filter(Slug::isValid).map(Slug::new);
    }
}
