package org.waymark.worlds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.worlds.Pages.Page;

/** Somebody's way through all pages, one after the other in one browser, and what came to light on it. */
final class Walk {

    private final Actor actor;
    private final Map<String, Page> pages;
    private final Function<String, Crawl> visit;
    private final Map<String, String> missing = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final List<String> finds = new ArrayList<>();

    Walk(Actor actor, Map<String, Page> pages, Function<String, Crawl> visit) {
        this.actor = actor;
        this.pages = pages;
        this.visit = visit;
    }

    /** Asks for what is the same for everybody, for what is of their own class, and for what is not. */
    Walk through(TwoWorlds worlds) {
        pages.forEach((template, page) -> addresses(page, worlds).forEach(address -> look(template, address)));
        for (var foreign : actor.foreign(worlds)) {
            var ways = Stream.concat(Stream.of(foreign), actor.home().stream().map(foreign::under))
                    .toList();
            pages.forEach((template, page) -> {
                if (page instanceof Page.Of of) {
                    ways.stream()
                            .flatMap(way -> of.addresses().apply(way).stream())
                            .distinct()
                            .forEach(address -> compare(template, address, foreign));
                }
            });
        }
        return this;
    }

    private Stream<String> addresses(Page page, TwoWorlds worlds) {
        return switch (page) {
            case Page.Open it -> it.addresses().stream();
            case Page.Of it -> actor.home().stream().flatMap(home -> it.addresses().apply(home).stream());
            case Page.Key it -> it.addresses().apply(holder(worlds)).stream();
        };
    }

    /** Whose keys they hold: those of their class; a visitor all the same, because a key alone opens nothing; and others wrong ones. */
    private World holder(TwoWorlds worlds) {
        return actor.home()
                .orElseGet(() -> actor.id().isEmpty() ? worlds.a() : worlds.a().missing());
    }

    private Crawl look(String template, String address) {
        var page = visit.apply(address);
        asked.add(template);
        if (page.view().equals(Pages.VIEWS.get(template)) && page.path().equals(address.split("\\?", 2)[0])) {
            opened.add(template);
        }
        Stream.of(Canaries.A, Canaries.B)
                .flatMap(it -> it.all().stream())
                .filter(page.all()::contains)
                .forEach(word -> {
                    words.add(word);
                    if (actor.isForbidden(word, template)) {
                        finds.add("%s finds %s at %s: %s".formatted(actor.who(), word, address, page.around(word)));
                    }
                });
        return page;
    }

    private void compare(String template, String address, World foreign) {
        var none = foreign.missing(address);
        if (none.equals(address)) {
            return;
        }
        var found = look(template, address).textWithout(names(foreign));
        var missing =
                this.missing.computeIfAbsent(none, it -> look(template, it).textWithout(names(foreign.missing())));
        if (!found.equals(missing)) {
            finds.add("%s at %s: %s instead of %s".formatted(actor.who(), address, found, missing));
        }
    }

    private static List<String> names(World world) {
        return world.places().values().stream().distinct().toList();
    }

    /** What is not for them and they found all the same, and what is foreign and does not look as if it were missing. */
    List<String> finds() {
        return List.copyOf(finds);
    }

    /** The words of either class that they found. */
    Set<String> words() {
        return Set.copyOf(words);
    }

    /** The templates of the pages that they asked for. */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** The templates of those that they were let into. */
    Set<String> opened() {
        return Set.copyOf(opened);
    }
}
