package org.waymark.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses whatever a page of another site wants done, signing in included: browsers say where a request comes from. */
public final class ForeignPages extends OncePerRequestFilter {

    private final boolean mayRead;

    private ForeignPages(boolean mayRead) {
        this.mayRead = mayRead;
    }

    /** Other sites may lead here, and no more. */
    public static ForeignPages reading() {
        return new ForeignPages(true);
    }

    /** Other sites have nothing to look for here. */
    public static ForeignPages keptOut() {
        return new ForeignPages(false);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForeign(request) && !reads(request)) {
            if (mayRead) {
                response.setStatus(HttpStatus.FORBIDDEN.value());
            } else {
                JsonRefusal.write(response, HttpStatus.FORBIDDEN, "foreign-page");
            }
            return;
        }
        chain.doFilter(request, response);
    }

    /** Browsers name the site only over https and to the machine itself; elsewhere the origin has to be this host. */
    private static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return site == null
                ? origin != null && !origin.endsWith("//" + request.getHeader("Host"))
                : site.equals("cross-site") || site.equals("same-site");
    }

    private boolean reads(HttpServletRequest request) {
        return mayRead && (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()));
    }
}
