package org.waymark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.identity.MutableClock;

@HttpTest
class RoutesTest {

    private static final List<Class<? extends Annotation>> ANSWERS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    private final MutableClock clock;
    private final RequestMappingHandlerMapping resources;
    private final List<RouteData> routes;
    private final int port;

    RoutesTest(
            MutableClock clock,
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            ServletContext servlets,
            @LocalServerPort int port) {
        this.clock = clock;
        this.resources = requestMappingHandlerMapping;
        this.routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets))
                .getRegisteredRoutes();
        this.port = port;
    }

    @BeforeEach
    void letTriesBeForgotten() {
        clock.pass(Duration.ofMinutes(5));
    }

    @Test
    void everyViewSaysWhoMaySeeIt() {
        assertThat(routes).hasSizeGreaterThan(4);
        assertThat(routes)
                .allSatisfy(
                        route -> assertThat(ANSWERS.stream().filter(route.getNavigationTarget()::isAnnotationPresent))
                                .as(route.getTemplate())
                                .hasSize(1));
    }

    @Test
    void nobodyIsSentToSignInUnlessAPageIsForEverybody() {
        assertThat(routes).allSatisfy(route -> {
            var response = new Browser(port).get(address(route));

            if (isForEverybody(route)) {
                assertThat(response.statusCode()).as(route.getTemplate()).isEqualTo(namesNothing(route) ? 404 : 200);
            } else {
                assertThat(Browser.target(response)).as(route.getTemplate()).isEqualTo("/sign-in");
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"deniz, waymark-deniz", "leyla, waymark-leyla", "admin, waymark-admin"})
    void whoIsSignedInReachesThePageThatThenDecides(String userName, String password) {
        var browser = new Browser(port);
        browser.signIn(userName, password);

        assertThat(routes)
                .allSatisfy(route -> assertThat(browser.get(address(route)).statusCode())
                        .as(route.getTemplate())
                        .isEqualTo(namesNothing(route) ? 404 : 200));
    }

    /** The walk asks for a course, an attempt or a class that does not exist; somebody else's would be answered the same. */
    private static boolean namesNothing(RouteData route) {
        return Stream.of("courses/", "attempts/", "playthroughs/", "live/", "classes/:", "my-classes/:", "workbench/:")
                .anyMatch(route.getTemplate()::startsWith);
    }

    @Test
    void whatIsNotAPageLivesBelowApiAndIsForWhoIsSignedIn() {
        assertThat(resources.getHandlerMethods().keySet().stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .filter(path -> !path.equals("/error")))
                .allSatisfy(path -> {
                    assertThat(path).startsWith("/api/");
                    assertThat(new Browser(port)
                                    .get(path.replaceAll("\\{[^}]*}", "any"))
                                    .statusCode())
                            .isEqualTo(isKnownByItsAddress(path) ? 404 : 401);
                });
    }

    /** A calendar program cannot sign in: whoever has the address may read it, and no other address is there. */
    private static boolean isKnownByItsAddress(String path) {
        return path.startsWith("/api/calendars/");
    }

    private static boolean isForEverybody(RouteData route) {
        return route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class);
    }

    private static String address(RouteData route) {
        return "/" + route.getTemplate().replaceAll(":\\w+\\??(\\([^)]*\\))?", "any");
    }
}
