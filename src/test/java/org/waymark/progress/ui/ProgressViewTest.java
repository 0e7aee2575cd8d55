package org.waymark.progress.ui;

import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.LEARNER;
import static org.waymark.content.Examples.course;
import static org.waymark.progress.Examples.NOON;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.assessment.AttemptFinished;
import org.waymark.assessment.AttemptId;
import org.waymark.base.Slug;
import org.waymark.content.SectionRead;
import org.waymark.identity.Role;
import org.waymark.progress.MemoryProgressBook;
import org.waymark.question.Mark;

/** What tests of this module's pages share: Ann, and the book of what she did. */
@ContextConfiguration(classes = ProgressViews.class)
abstract class ProgressViewTest extends SpringBrowserlessTest {

    private @Autowired MemoryProgressBook book;
    private @Autowired ProgressViews.Ann ann;

    @BeforeEach
    void signIn() {
        ann.signs(true);
    }

    @AfterEach
    void strikeOut() {
        book.empty();
    }

    void signInAs(Role role) {
        ann.is(role);
    }

    void signOut() {
        ann.signs(false);
    }

    /** The first so many sections of a lesson were read. */
    void read(Slug lesson, int count) {
        course().lesson(lesson).orElseThrow().sections().stream()
                .limit(count)
                .forEach(section -> book.enter(new SectionRead(LEARNER, COURSE, lesson, section.id(), NOON)));
    }

    void took(Slug quiz, Mark mark, boolean passed) {
        book.enter(new AttemptFinished(
                new AttemptId(UUID.randomUUID()), LEARNER, COURSE, quiz, mark, passed, NOON.plusSeconds(60)));
    }

    /** The words of a component and all within it, in order, parted by a space. */
    static String words(Component component) {
        return texts(component.getElement()).collect(Collectors.joining(" "));
    }

    private static Stream<String> texts(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText()).filter(text -> !text.isBlank())
                : element.getChildren().flatMap(ProgressViewTest::texts);
    }

    static List<String> words(List<? extends Component> components) {
        return components.stream().map(ProgressViewTest::words).toList();
    }
}
