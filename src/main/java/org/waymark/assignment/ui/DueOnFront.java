package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.waymark.assignment.DutyList;
import org.waymark.assignment.SeeingDuties;
import org.waymark.base.Language;
import org.waymark.identity.CurrentUser;
import org.waymark.ui.FrontPanel;
import org.waymark.ui.SiteMap;

/** Reminds a learner on the first page of what is late, or due within a week. */
@org.springframework.stereotype.Component
final class DueOnFront implements FrontPanel {

    private static final int MOST = 3;
    private static final Duration SOON = Duration.ofDays(7);

    private final SeeingDuties duties;
    private final CurrentUser user;
    private final Clock clock;

    DueOnFront(SeeingDuties duties, CurrentUser user, Clock clock) {
        this.duties = duties;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Optional<Component> panel() {
        return user.account().flatMap(account -> {
            var times = Times.of(clock, Language.of(UI.getCurrent().getLocale()));
            var until = times.now().plus(SOON);
            var soon = DutyList.of(duties.of(account.id()), times.now()).next(MOST, times.now()).stream()
                    .filter(duty -> DutyList.end(duty).filter(until::isAfter).isPresent())
                    .toList();
            if (soon.isEmpty()) {
                return Optional.empty();
            }
            var section = DueSection.of(SiteMap.MY_CLASSES, "assignment.due.all");
            section.add(DueSection.list(soon, times));
            return Optional.of(section);
        });
    }
}
