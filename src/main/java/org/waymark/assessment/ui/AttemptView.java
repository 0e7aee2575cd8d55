package org.waymark.assessment.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Passes;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Language;
import org.waymark.content.Library;
import org.waymark.identity.CurrentUser;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/**
 * A learner answers the items of a quiz. The server makes the page once; from then on the browser answers, keeps and sends by itself
 * and comes back for what only the server knows: a pass, what is said to a checked answer, the next question where there is no way back.
 */
@Route(SiteMap.ATTEMPT)
@PermitAll
class AttemptView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** The part of the address that says at which question one is. */
    private static final String NUMBER = "q";

    private final TakingQuizzes taking;
    private final Library library;
    private final Passes passes;
    private final CurrentUser user;
    private final Clock clock;
    private Optional<Sheet> shown = Optional.empty();
    private int number;

    AttemptView(TakingQuizzes taking, Library library, Passes passes, CurrentUser user, Clock clock) {
        this.taking = taking;
        this.library = library;
        this.passes = passes;
        this.user = user;
        this.clock = clock;
        addClassName("attempt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var attempt = Sheet.at(event.getRouteParameters(), user.id(), taking);
        if (attempt.isFinished()) {
            event.forwardTo(ResultView.class, now(attempt).address());
            return;
        }
        var sheet = now(taking.begin(user.id(), attempt.token()));
        setClassName("larger", taking.accommodation(user.id()).largerType());
        show(sheet, sheet.startAt(event.getLocation().getQueryParameters().getSingleParameter(NUMBER)), false);
    }

    /** The part of the address that leads to a question. */
    static QueryParameters at(int number) {
        return QueryParameters.of(NUMBER, String.valueOf(number));
    }

    private void show(Sheet sheet, int here, boolean arrived) {
        var page = new AttemptPage(sheet, here, Language.of(getLocale()), arrived);
        shown = Optional.of(sheet);
        number = here;
        page.element().keepFor(passes.owner(user.id()));
        page.element().onPassWanted(device -> admit(page.element(), device));
        page.element().onSettled(settled -> page.settle(read(sheet), settled));
        page.element().onMovedOn(() -> {
            var now = read(sheet);
            show(now, now.isOneWay() ? now.start() : here, true);
        });
        page.element().onFinished(() -> leave(sheet));
        removeAll();
        add(page.element());
    }

    private Sheet read(Sheet sheet) {
        return now(taking.attempt(user.id(), sheet.attempt().token()));
    }

    private Sheet now(Attempt attempt) {
        return Sheet.of(attempt, library, clock.instant());
    }

    private void admit(AttemptElement element, String device) {
        if (Passes.isDevice(device)) {
            shown.map(this::read).ifPresent(sheet -> {
                var pass = passes.issue(sheet.attempt(), user.id(), device);
                passes.read(pass).ifPresent(it -> element.admit(pass, it.expires()));
            });
        }
    }

    /** Only what has been handed in has a result; whoever says so too early stays. */
    private void leave(Sheet sheet) {
        if (read(sheet).attempt().isFinished()) {
            getUI().ifPresent(ui -> ui.navigate(ResultView.class, sheet.address()));
        }
    }

    @Override
    public String getPageTitle() {
        return shown.map(sheet -> getTranslation(
                        "assessment.attempt.title", number, sheet.quiz().title().in(Language.of(getLocale()))))
                .map(PageTitles::of)
                .orElseThrow();
    }
}
