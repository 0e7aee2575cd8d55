package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.Right;
import org.waymark.base.Slug;
import org.waymark.content.ContentFolder;
import org.waymark.identity.DemoAccount;
import org.waymark.identity.DemoAccounts;
import org.waymark.identity.UserId;

@SpringBootTest
class DemoAuthorTest {

    private static final UserId INSTRUCTOR = DemoAccount.INSTRUCTOR.id();

    private @Autowired DemoAuthor demoAuthor;
    private @Autowired ContentFolder content;
    private @Autowired Authorships authorships;

    private Slug course = new Slug("none");
    private List<Authorship> before = List.of();

    @BeforeEach
    void theFirstCourse() {
        course = content.courses().getFirst();
        before = authorships.in(course);
    }

    @AfterEach
    void asItWas() {
        authorships.in(course).forEach(it -> authorships.drop(course, it.user()));
        before.forEach(it -> authorships.keep(it, Instant.EPOCH));
    }

    private void start() {
        demoAuthor.run(new DefaultApplicationArguments());
    }

    private Optional<Set<Right>> rights() {
        return authorships.find(course, INSTRUCTOR).map(Authorship::rights);
    }

    @Test
    void theDemoInstructorMayWriteWhatNobodyWrites() {
        assertThat(rights()).contains(Set.of(Right.values()));
        assertThat(content.courses()).allMatch(it -> !authorships.in(it).isEmpty());
    }

    @Test
    void whatIsSettledOtherwiseStaysSo() {
        authorships.keep(new Authorship(course, INSTRUCTOR, Set.of(Right.REVIEW)), Instant.EPOCH);
        start();
        assertThat(rights()).contains(Set.of(Right.REVIEW));

        authorships.drop(course, INSTRUCTOR);
        authorships.keep(new Authorship(course, DemoAccount.ADMINISTRATOR.id(), Set.of(Right.EDIT)), Instant.EPOCH);
        start();
        assertThat(rights()).isEmpty();
    }

    @Test
    void withoutDemoAccountsNothingIsGiven() {
        DemoAccounts closed = mock();
        when(closed.instructor()).thenReturn(Optional.empty());
        Authorships untouched = mock();

        new DemoAuthor(closed, content, untouched, Clock.systemUTC(), "127.0.0.1")
                .run(new DefaultApplicationArguments());

        verifyNoInteractions(untouched);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "::", "192.168.1.20", "waymark.example.org"})
    void whereOthersReachTheServerNothingIsGiven(String address) {
        DemoAccounts open = mock();
        when(open.instructor()).thenReturn(Optional.of(INSTRUCTOR));
        Authorships untouched = mock();

        new DemoAuthor(open, content, untouched, Clock.systemUTC(), address).run(new DefaultApplicationArguments());

        verifyNoInteractions(untouched);
    }
}
