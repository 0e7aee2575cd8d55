package org.waymark.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.ui.SiteMap;

/**
 * Leads whoever signed in with a first password to where they choose another, whatever page they ask for. They are not signed in until
 * then, so nothing depends on this: it saves them from wondering. Once they are, their classes are where they begin.
 */
public final class FirstPasswordFirst extends OncePerRequestFilter {

    private static final Set<String> NO_PAGES = Set.of("api", "styles", "fonts", "VAADIN", "sw.js", "favicon.ico");
    private static final String LEARNER = "ROLE_LEARNER";

    /** Marks Vaadin's own requests, which follow from a page. */
    private static final String VAADINS_REQUEST = "v-r";

    private final Clock clock;

    public FirstPasswordFirst(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var target = isPage(request) ? target(request) : Optional.<String>empty();
        if (target.isPresent()) {
            response.sendRedirect(request.getContextPath() + "/" + target.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<String> target(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(FirstPasswords.PROOF) == null) {
            return Optional.empty();
        }
        var path = path(request);
        if (isSignedIn()) {
            forget(session);
            return path.isEmpty() && isLearner() ? Optional.of(SiteMap.MY_CLASSES) : Optional.empty();
        }
        if (FirstPasswords.open(session.getAttribute(FirstPasswords.PROOF), clock.instant())
                .isEmpty()) {
            forget(session);
            return Optional.empty();
        }
        return path.equals(SiteMap.FIRST_PASSWORD) ? Optional.empty() : Optional.of(SiteMap.FIRST_PASSWORD);
    }

    private static void forget(HttpSession session) {
        session.removeAttribute(FirstPasswords.PROOF);
        session.removeAttribute(FirstPasswords.STAY);
    }

    private static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getParameter(VAADINS_REQUEST) == null
                && !NO_PAGES.contains(path(request).split("/", 2)[0]);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceFirst("^/+", "");
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }

    private static boolean isLearner() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(LEARNER::equals);
    }
}
