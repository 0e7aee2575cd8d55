package org.waymark.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BiFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.identity.NewSessions;
import org.waymark.identity.TooManyTries;

/** Asks whoever comes without a session to come a little later where too many sessions begin; nobody else is asked anything. */
public final class BeginningSessions extends OncePerRequestFilter {

    /** Where no session ever begins. */
    private static final String WITHOUT = "/api/attempts/";

    private final NewSessions sessions;
    private final BiFunction<HttpServletRequest, Duration, String> sentence;

    /** With the sentence for who has to come later. */
    public BeginningSessions(NewSessions sessions, BiFunction<HttpServletRequest, Duration, String> sentence) {
        this.sessions = sessions;
        this.sentence = sentence;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(WITHOUT) || request.isRequestedSessionIdValid();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = request.getRemoteAddr();
        try {
            sessions.take(address);
        } catch (TooManyTries e) {
            later(request, response, e.pause());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.getSession(false) == null) {
                sessions.giveBack(address);
            }
        }
    }

    private void later(HttpServletRequest request, HttpServletResponse response, Duration pause) throws IOException {
        var seconds = String.valueOf(pause.toSeconds());
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
        response.setHeader("Refresh", seconds);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(sentence.apply(request, pause));
    }
}
