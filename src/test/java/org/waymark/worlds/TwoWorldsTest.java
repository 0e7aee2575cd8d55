package org.waymark.worlds;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.ui.SiteMap;
import org.waymark.worlds.Pages.Page;

/**
 * Every page and every other address, asked for by everybody: nothing of a class shows to whom it is foreign, nothing for the staff to
 * learners, nothing for one right to another; and what is foreign looks like what is missing. One class, because it has one application
 * with two worlds in it, that nobody changes, and each way through it is gone once.
 */
@SpringBootTest(
        properties = {
            // nobody signs in, and a demo class would be a third world
            "waymark.demo=false",
            // else where each component was made is kept, which takes longer than making it
            "vaadin.devmode.componentTracker.enabled=false"
        })
@Import(TwoWorldsTest.Seeded.class)
@ViewPackages(packages = "org.waymark")
@TestInstance(Lifecycle.PER_CLASS)
class TwoWorldsTest extends SpringBrowserlessTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Seeded {

        @Bean
        @Lazy
        TwoWorlds worlds(ApplicationContext context) {
            return new TwoWorlds(context);
        }

        @Bean
        @Lazy
        Endpoints endpoints(WebApplicationContext context) {
            return new Endpoints(context);
        }
    }

    /** It leads away from itself unless a password that somebody else chose was typed just before. */
    private static final Set<String> NEVER_OPEN = Set.of(SiteMap.FIRST_PASSWORD);

    private final Map<Who, Walk> walks = new EnumMap<>(Who.class);
    private @Autowired TwoWorlds worlds;
    private @Autowired Endpoints endpoints;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyPageIsNamed() {
        assertThat(pages().keySet()).isEqualTo(Pages.VIEWS.keySet());
    }

    @Test
    void everyEndpointIsNamed() {
        assertThat(Endpoints.all(worlds).keySet()).isEqualTo(Endpoints.mapped(mappings));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyFindsOnAPageWhatIsNotForThemAndWhatIsForeignLooksMissing(Who who) {
        var walk = walk(who);

        assertThat(walk.finds()).isEmpty();
        assertThat(walk.asked()).isEqualTo(pages().keySet());
    }

    /** Else a page that nobody is let into would pass for one on which nothing foreign is. */
    @Test
    void everyPageOpensToSomebody() {
        var opened = Arrays.stream(Who.values())
                .flatMap(who -> walk(who).opened().stream())
                .collect(toSet());

        assertThat(Pages.VIEWS.keySet().stream().filter(it -> !opened.contains(it)))
                .containsExactlyInAnyOrderElementsOf(NEVER_OPEN);
    }

    /** Else a page on which nothing is would pass for one on which nothing foreign is. */
    @Test
    void everybodyFindsWhatIsTheirs() {
        assertThat(EnumSet.range(Who.LEARNER_OF_A, Who.MARK_OF_A))
                .allSatisfy(who -> assertThat(walk(who).words()).contains(Canaries.A.world()));
        assertThat(walk(Who.TEACHER_OF_A).words()).isEqualTo(Canaries.A.all());
        assertThat(walk(Who.TEACHER_OF_B).words()).isEqualTo(Canaries.B.all());
        assertThat(walk(Who.LEARNER_OF_A).words()).containsExactlyInAnyOrder(Canaries.A.world(), Canaries.A.written());
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsAnsweredWhatIsNotForThemAndWhatIsForeignIsMissing(Who who) {
        var actor = Actor.of(who, worlds);
        for (var endpoint : Endpoints.all(worlds).values()) {
            for (var world : worlds.both()) {
                if (endpoint.key() && !actor.isOf(world)) {
                    continue;
                }
                var address = endpoint.address().apply(world);
                var answers = endpoints.answers(actor, endpoint, world);
                assertThat(answers)
                        .as("%s at %s", who, address)
                        .allSatisfy(answer -> assertThat(actor.forbidden()).noneMatch(answer::contains));
                if (!actor.isOf(world)) {
                    var nowhere = endpoint.address().apply(world.missing());
                    assertThat(answers.stream()
                                    .map(it -> it.replace(address, "•"))
                                    .toList())
                            .as("%s at %s", who, address)
                            .isEqualTo(endpoints.answers(actor, endpoint, world.missing()).stream()
                                    .map(it -> it.replace(nowhere, "•"))
                                    .toList());
                }
            }
        }
    }

    /** Else an address at which nobody is answered would pass for one at which nothing foreign is told. */
    @Test
    void whoeverAnAddressIsForIsAnswered() {
        Endpoints.all(worlds)
                .forEach((name, endpoint) -> endpoint.answers().forEach(who -> {
                    var actor = Actor.of(who, worlds);
                    var answers =
                            endpoints.answers(actor, endpoint, actor.home().orElseThrow());

                    assertThat(answers).as("%s at %s", who, name).anyMatch(it -> it.startsWith("200 "));
                }));
    }

    /** The address of a calendar is its key, whoever asks: what it opens is of its learner alone. */
    @Test
    void aCalendarTellsOfItsLearnersClassAlone() {
        var calendar = Endpoints.all(worlds).get("GET /" + SiteMap.CALENDAR_FEED);
        for (var who : EnumSet.of(Who.LEARNER_OF_A, Who.LEARNER_OF_B)) {
            var learner = Actor.of(who, worlds);
            var world = learner.home().orElseThrow();
            var told = endpoints.answers(Actor.of(Who.VISITOR, worlds), calendar, world);

            assertThat(told).singleElement().satisfies(it -> {
                assertThat(it).startsWith("200 ").contains(world.canaries().world());
                assertThat(learner.forbidden()).noneMatch(it::contains);
                assertThat(it).doesNotContain(world.canaries().written());
            });
        }
    }

    private Map<String, Page> pages() {
        return new TreeMap<>(Pages.all(worlds));
    }

    private Walk walk(Who who) {
        return Optional.ofNullable(walks.get(who)).orElseGet(() -> {
            var actor = Actor.of(who, worlds);
            become(actor);
            var walk = new Walk(actor, pages(), this::visit).through(worlds);
            walks.put(who, walk);
            return walk;
        });
    }

    /** Each has a browser of their own, and comes to it signed in. */
    private void become(Actor actor) {
        cleanVaadinEnvironment();
        SecurityContextHolder.setContext(new SecurityContextImpl(actor.signedIn()));
        initVaadinEnvironment();
    }

    private Crawl visit(String address) {
        var parts = address.split("\\?", 2);
        var ui = UI.getCurrent();
        ui.getInternals().setContinueNavigationAction(null);
        ui.navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        roundTrip();
        assertThat(ui.getInternals().getContinueNavigationAction())
                .as("what keeps from leaving for %s", address)
                .isNull();
        return Crawl.of(ui);
    }
}
