package org.waymark.worlds;

import static java.util.Map.entry;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.assessment.Attempts;
import org.waymark.assessment.Passes;
import org.waymark.ui.SiteMap;
import org.waymark.worlds.World.Place;

/** Every address that is not a page, and what is answered there. */
final class Endpoints {

    /**
     * An address that is not a page.
     *
     * @param answers who is answered there
     * @param key whether the address is enough, whoever asks
     */
    record Endpoint(HttpMethod method, Function<World, String> address, Set<Who> answers, boolean key) {

        private static Endpoint get(Function<World, String> address, Who... answers) {
            return new Endpoint(HttpMethod.GET, address, Set.of(answers), false);
        }

        private static Endpoint of(Place place, String address) {
            return get(world -> address.formatted(world.at(place)), Who.LEARNER_OF_A, Who.LEARNER_OF_B);
        }
    }

    private static final String DEVICE = "A".repeat(22);

    /** What a page sends that goes on after a pause. */
    private static final String EVENTS = """
            {"device": "%s", "events": [{"id": "00000000-0000-7000-8000-000000000001", "order": 1,
            "at": "2026-11-22T05:00:00Z", "act": "resumed"}]}""".formatted(DEVICE);

    private final MockMvc mvc;
    private final Attempts attempts;
    private final Passes passes;

    Endpoints(WebApplicationContext context) {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build();
        attempts = context.getBean(Attempts.class);
        passes = context.getBean(Passes.class);
    }

    static Map<String, Endpoint> all(TwoWorlds worlds) {
        var events = Endpoint.of(Place.RUNNING, "/api/attempts/%s/events");
        var calendar = Endpoint.of(Place.CALENDAR, "/api/calendars/%s.ics");
        return Map.ofEntries(
                entry("GET /api/line", Endpoint.get(_ -> "/api/line", Who.LEARNER_OF_A, Who.TEACHER_OF_B)),
                entry(
                        "GET /" + SiteMap.STORY,
                        Endpoint.get(
                                _ -> "/" + SiteMap.story(TwoWorlds.COURSE, worlds.scenario(), "az"),
                                Who.TEACHER_OF_A,
                                Who.TEACHER_OF_B)),
                // no course has a picture
                entry(
                        "GET /" + SiteMap.PICTURE,
                        Endpoint.get(_ -> "/api/pictures/00000000-0000-0000-0000-000000000000/map.svg")),
                entry(
                        "GET /" + SiteMap.CALENDAR_FEED,
                        new Endpoint(HttpMethod.GET, calendar.address(), calendar.answers(), true)),
                entry("GET /api/attempts/{token}", Endpoint.of(Place.RUNNING, "/api/attempts/%s")),
                entry("GET /api/attempts/{token}/pulse", Endpoint.of(Place.RUNNING, "/api/attempts/%s/pulse")),
                entry(
                        "POST /api/attempts/{token}/events",
                        new Endpoint(HttpMethod.POST, events.address(), events.answers(), false)));
    }

    /** All that there are, named as above; one for every method is named so. */
    static Set<String> mapped(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().getBeanType().getName().startsWith("org.waymark."))
                .flatMap(it -> {
                    var methods = it.getKey().getMethodsCondition().getMethods();
                    return (methods.isEmpty()
                                    ? Stream.of("ANY")
                                    : methods.stream().map(Enum::name))
                            .flatMap(method ->
                                    it.getKey().getPatternValues().stream().map(pattern -> method + " " + pattern));
                })
                .collect(Collectors.toSet());
    }

    /** The status and the body, asked for with the session alone, and by a learner with a pass to their own attempt, too. */
    List<String> answers(Actor actor, Endpoint endpoint, World world) {
        return Stream.concat(Stream.of(""), pass(actor).stream())
                .map(pass -> answer(actor, endpoint, world, pass))
                .toList();
    }

    private Optional<String> pass(Actor actor) {
        return actor.home()
                .filter(home -> actor.id().equals(Optional.of(home.learner())))
                .map(home -> passes.issue(attempts.get(home.at(Place.RUNNING)), home.learner(), DEVICE));
    }

    private String answer(Actor actor, Endpoint endpoint, World world, String pass) {
        var request = MockMvcRequestBuilders.request(
                        endpoint.method(), endpoint.address().apply(world))
                .session(session(actor))
                .with(it -> {
                    // each from a place of their own, else they wait for each other
                    it.setRemoteAddr(
                            "192.0.2." + (1 + Math.floorMod(actor.who().name().hashCode(), 250)));
                    return it;
                });
        if (!pass.isEmpty()) {
            request.header(HttpHeaders.AUTHORIZATION, "Attempt " + pass);
        }
        if (endpoint.method().equals(HttpMethod.POST)) {
            request.contentType(MediaType.APPLICATION_JSON).content(EVENTS);
        }
        try {
            var response = mvc.perform(request).andReturn().getResponse();
            // long lines of a calendar go on after a blank
            var body = response.getContentAsString(StandardCharsets.UTF_8).replaceAll("\r?\n ", "");
            return response.getStatus() + " " + body;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static MockHttpSession session(Actor actor) {
        var session = new MockHttpSession();
        if (actor.id().isPresent()) {
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                    new SecurityContextImpl(actor.signedIn()));
        }
        return session;
    }
}
