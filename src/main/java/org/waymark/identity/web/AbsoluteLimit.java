package org.waymark.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets whoever signs in stay for longer than a visitor, and ends a session twelve hours after that, however busy it is. */
public final class AbsoluteLimit extends OncePerRequestFilter implements SessionAuthenticationStrategy {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String SINCE = AbsoluteLimit.class.getName();

    private final Clock clock;
    private final Duration idle;

    /** With the time that somebody signed in may do nothing. */
    public AbsoluteLimit(Clock clock, Duration idle) {
        this.clock = clock;
        this.idle = idle;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        session.setAttribute(SINCE, clock.instant());
        session.setMaxInactiveInterval((int) idle.toSeconds());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(SINCE) instanceof Instant since
                && since.plus(LONGEST).isBefore(clock.instant())) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
