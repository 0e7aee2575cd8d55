package org.waymark.assignment;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymark.base.Language;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.ui.SiteMap;

/** What somebody is to do as a calendar, for whoever knows its private address; no person is named in it. */
@Component
public class CalendarFeed {

    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final CalendarLinks links;
    private final Accounts accounts;
    private final Duties duties;
    private final String home;
    private final Clock clock;

    CalendarFeed(
            CalendarLinks links,
            Accounts accounts,
            Duties duties,
            @Value("${waymark.public-url:http://localhost:${server.port:8080}}") String home,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.duties = duties;
        this.home = home;
        this.clock = clock;
    }

    /** The calendar at an address, in its owner's language; nothing where it leads nowhere. */
    public Optional<String> at(String token, Language otherwise) {
        return links.learner(token).flatMap(accounts::find).map(account -> calendar(account, otherwise));
    }

    private String calendar(Account owner, Language otherwise) {
        var language = owner.language().orElse(otherwise);
        var moments = duties.of(owner.id()).stream()
                .filter(duty -> !duty.done().excused())
                .flatMap(duty -> moments(duty, language))
                .toList();
        return new ICalendar(say(language, "assignment.feed.title"), clock.instant(), moments).text();
    }

    private Stream<ICalendar.Moment> moments(Duty duty, Language language) {
        var window = duty.done().window();
        var closesWhenDue = window.closes().equals(window.due());
        return Stream.of(
                        moment(duty, window.opens(), "opens", "assignment.feed.opens", language),
                        moment(duty, window.due(), "due", "assignment.feed.due", language),
                        moment(
                                duty,
                                closesWhenDue ? Optional.empty() : window.closes(),
                                "closes",
                                "assignment.feed.closes",
                                language))
                .flatMap(Optional::stream);
    }

    private Optional<ICalendar.Moment> moment(
            Duty duty, Optional<Instant> at, String what, String key, Language language) {
        var assignment = duty.assignment();
        var task = duty.title().text().in(language);
        var title = duty.done().isOver() ? say(language, "assignment.feed.done", task) : task;
        return at.map(it -> new ICalendar.Moment(
                assignment.token() + "-" + what + "@waymark",
                assignment.version(),
                it,
                say(language, key, title),
                description(duty),
                home + "/" + SiteMap.myClass(duty.classroom().token())));
    }

    private static String description(Duty duty) {
        return String.join(
                "\n",
                Stream.of(duty.classroom().name(), duty.assignment().note())
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    private static String say(Language language, String key, Object... details) {
        var bundle = ResourceBundle.getBundle("i18n/assignment", language.locale(), WITHOUT_FALLBACK);
        return new MessageFormat(bundle.getString(key), language.locale()).format(details);
    }
}
