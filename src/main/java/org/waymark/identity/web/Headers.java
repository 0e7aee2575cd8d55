package org.waymark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/** What every response says about itself; pages say more about their scripts, and what they said is left alone. */
public final class Headers implements HeaderWriter {

    public static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String NOTHING_NEEDED =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";
    private static final List<String> FILES = List.of("/styles/", "/fonts/", "/VAADIN/");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        set(response, CONTENT_SECURITY_POLICY, NOTHING_RUNS);
        set(response, "Permissions-Policy", NOTHING_NEEDED);
        set(response, HttpHeaders.CACHE_CONTROL, isFile(request) ? "no-cache" : "no-store");
    }

    private static boolean isFile(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return FILES.stream().anyMatch(path::startsWith) && !isForOnePerson(path);
    }

    /** The files that our own pages name have plain addresses; whatever else is written like one may be somebody's. */
    private static boolean isForOnePerson(String path) {
        return path.contains("/dynamic/") || path.contains("%") || path.contains("..");
    }

    private static void set(HttpServletResponse response, String name, String value) {
        if (!response.containsHeader(name)) {
            response.setHeader(name, value);
        }
    }
}
