package org.waymark.ui.line;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpMethod;

/**
 * Tells which requests cost next to nothing. Vaadin goes by a parameter wherever the request is sent to, however it is written and
 * also in a form, so nothing passes that might hold one; and it is looked for in the address, because asking for a parameter would
 * read the body of a form before its turn.
 */
final class PastTheLine {

    private static final String SAVES_AND_QUESTIONS = "/api/";

    private static final List<String> FOLDERS = List.of("/styles/", "/fonts/", "/VAADIN/");

    private static final List<String> FILES = List.of("/favicon.ico", "/sw.js");

    /** Made when they are asked for, and not by way of a page. */
    private static final List<String> NO_FILES = List.of("/dynamic/", "..");

    private static final List<String> FORMS = List.of("application/x-www-form-urlencoded", "multipart/");

    private static final String VAADINS_REQUEST = "v-r";

    private PastTheLine() {}

    static boolean goes(HttpServletRequest request) {
        var path = decoded(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .orElse("");
        return asksVaadin(request)
                ? isHeartbeat(request, path) || isOpenEnd(request, path)
                : isFile(request, path) || (path.startsWith(SAVES_AND_QUESTIONS) && !isForm(request));
    }

    /** Whether the address has Vaadin's parameter, or cannot be read. */
    static boolean asksVaadin(HttpServletRequest request) {
        return asked(request) > 0;
    }

    private static long asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .map(parameter -> decoded(parameter.split("=", 2)[0]).orElse(VAADINS_REQUEST))
                .filter(VAADINS_REQUEST::equals)
                .count();
    }

    /** Exactly as our own pages send it. */
    private static boolean isHeartbeat(HttpServletRequest request, String path) {
        return HttpMethod.POST.matches(request.getMethod())
                && path.equals("/")
                && request.getQueryString().matches("v-r=heartbeat&v-uiId=\\d+");
    }

    /** A connection that stays open for what the server has to say; what a page has to say itself is work. */
    private static boolean isOpenEnd(HttpServletRequest request, String path) {
        return HttpMethod.GET.matches(request.getMethod())
                && path.equals("/VAADIN/push")
                && request.getQueryString().startsWith("v-r=push&")
                && asked(request) == 1;
    }

    private static boolean isFile(HttpServletRequest request, String path) {
        return (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
                && (FILES.contains(path) || FOLDERS.stream().anyMatch(path::startsWith))
                && NO_FILES.stream().noneMatch(path::contains);
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        return FORMS.stream().anyMatch(type::startsWith);
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
