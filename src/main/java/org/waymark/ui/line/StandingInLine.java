package org.waymark.ui.line;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets requests for pages in one after the other, as many at once as the machine can work on. Saving answers and fetching files
 * never waits here. Who opens a page and would wait for long is told so at once, by a page that then waits in their stead.
 */
final class StandingInLine extends OncePerRequestFilter {

    /** Whoever has it knows of the line and stands in it. */
    private static final String STANDING = "in-line";

    private static final int STANDING_FOR = 120;

    private final Line line;
    private final WaitingPage page;
    private final Duration silentWait;
    private final Executor afterLongestTurn;

    /**
     * Before the pages.
     *
     * @param longestTurn after which somebody else is let in besides, so that nobody who reads or writes slowly keeps others out
     * @param silentWait after which people are told how long it takes
     */
    StandingInLine(Line line, WaitingPage page, Duration longestTurn, Duration silentWait) {
        this.line = line;
        this.page = page;
        this.silentWait = silentWait;
        this.afterLongestTurn =
                CompletableFuture.delayedExecutor(longestTurn.toMillis(), TimeUnit.MILLISECONDS, Runnable::run);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PastTheLine.goes(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var standing = isStanding(request);
        var place = line.placeAtTheEnd().filter(it -> it.left().compareTo(silentWait) > 0);
        if (place.isPresent() && !standing && opensAPage(request)) {
            response.addCookie(standing(request, STANDING_FOR));
            page.write(place.get(), request, response);
            return;
        }
        try (var turn = enter(request)) {
            afterLongestTurn.execute(turn::close);
            if (standing) {
                response.addCookie(standing(request, 0));
            }
            chain.doFilter(request, response);
        } catch (Line.StandsOftenEnough _) {
            later(request, response);
        }
    }

    /** Nobody who opens pages by hand comes here; what a page sends by itself it sends again. */
    private void later(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var place = line.placeAtTheEnd();
        if (place.isPresent() && opensAPage(request)) {
            page.write(place.get(), request, response);
        } else {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        }
    }

    private Line.Turn enter(HttpServletRequest request) throws IOException {
        try {
            return line.enter(who(request));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the server is stopping");
        }
    }

    /** Whoever names a session that is not there is nobody. Looking for one neither makes nor prolongs it. */
    private static String who(HttpServletRequest request) {
        var session = request.getRequestedSessionId();
        return session != null && request.isRequestedSessionIdValid() ? session : "";
    }

    private static boolean opensAPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && !PastTheLine.asksVaadin(request)
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static boolean isStanding(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .map(Cookie::getName)
                .anyMatch(STANDING::equals);
    }

    private static Cookie standing(HttpServletRequest request, int seconds) {
        var cookie = new Cookie(STANDING, "1");
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
