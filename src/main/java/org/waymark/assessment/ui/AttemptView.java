package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.waymark.assessment.AttemptClosed;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Language;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.identity.CurrentUser;
import org.waymark.question.Response;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** A learner answers the items of a quiz. */
@Route(SiteMap.ATTEMPT)
@PermitAll
class AttemptView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** The part of the address that says at which question one is. */
    private static final String NUMBER = "q";

    private static final Logger log = LoggerFactory.getLogger(AttemptView.class);

    private final TakingQuizzes taking;
    private final Library library;
    private final CurrentUser user;
    private final Span place = new Span();
    private final Div page = new Div();
    private final SaveState saveState = new SaveState(page);
    private Optional<Shown> shown = Optional.empty();

    /** What is on the page. */
    private record Shown(Sheet sheet, Paper paper, int here) {}

    AttemptView(TakingQuizzes taking, Library library, CurrentUser user) {
        this.taking = taking;
        this.library = library;
        this.user = user;
        addClassName("attempt");
        page.addClassName("page");
    }

    /** Comes here again, with the same view, for each question: the address holds its number. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = Sheet.at(event.getRouteParameters(), user.id(), taking, library);
        if (sheet.attempt().isFinished()) {
            event.forwardTo(ResultView.class, sheet.address());
            return;
        }
        var here = number(event.getLocation()).filter(sheet::has).orElseGet(sheet::nextUnanswered);
        var before = shown.filter(
                it -> it.sheet().attempt().id().equals(sheet.attempt().id()));
        shown = Optional.of(new Shown(sheet, paper(sheet, here, before), here));
        place.setText(getTranslation("assessment.attempt.place", here, sheet.size()));
        before.ifPresent(_ -> shown.ifPresent(it -> it.paper().goTo(here)));
    }

    /** The part of the address that leads to a question. */
    static QueryParameters at(int number) {
        return QueryParameters.of(NUMBER, String.valueOf(number));
    }

    private static Optional<Integer> number(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(NUMBER)
                .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf);
    }

    /** All questions stay on the page together; a single one makes room for the next. */
    private Paper paper(Sheet sheet, int here, Optional<Shown> before) {
        if (before.isPresent() && sheet.quiz().pacing() == Quiz.Pacing.ALL) {
            var paper = before.get().paper();
            paper.show(sheet, here);
            return paper;
        }
        if (before.isEmpty()) {
            removeAll();
            add(bar(sheet), page);
        }
        var paper = new Paper(sheet, here, learner());
        page.removeAll();
        page.add(paper);
        return paper;
    }

    private Component bar(Sheet sheet) {
        var language = Language.of(getLocale());
        var title = Wording.say(new Span(), sheet.quiz().title(), language);
        title.addClassName("bar-title");
        place.addClassNames("meta", "num");
        var where = new Div(title, place);
        where.addClassName("where");
        var inner = new Div(where, saveState);
        inner.addClassName("lbar-in");
        var bar = new Section(inner);
        bar.addClassName("lbar");
        bar.getElement().setAttribute("aria-label", sheet.quiz().title().in(language));
        return bar;
    }

    private Paper.Learner learner() {
        return new Paper.Learner() {
            @Override
            public void answers(int number, Response response) {
                shown.ifPresent(it -> save(it.sheet(), number, response));
            }

            @Override
            public void handsIn() {
                shown.ifPresent(it -> confirmHandingIn(it.sheet()));
            }
        };
    }

    /** Says that an answer is saved only when it is: the service returns after its transaction. */
    private void save(Sheet on, int number, Response response) {
        var token = on.attempt().token();
        try {
            var answer = taking.answer(user.id(), token, on.id(number), response);
            saveState.saved(Wording.here(answer.at()));
            refresh(Sheet.of(taking.attempt(user.id(), token), library));
        } catch (AttemptClosed _) {
            showResult(on);
        } catch (DataAccessException | TransactionException failure) {
            log.warn("an answer to attempt {} was not saved", on.attempt().id().value(), failure);
            saveState.failed(() -> save(on, number, response));
        }
    }

    /** Whatever is on the page by now: when saving is tried again, that may be another question. */
    private void refresh(Sheet sheet) {
        shown = shown.map(it -> new Shown(sheet, it.paper(), it.here()));
        shown.ifPresent(it -> it.paper().show(it.sheet(), it.here()));
    }

    private void confirmHandingIn(Sheet sheet) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("assessment.hand-in.title"));
        dialog.setText(
                sheet.unanswered() == 0
                        ? getTranslation("assessment.hand-in.all-answered")
                        : getTranslation("assessment.hand-in.unanswered", sheet.unanswered()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("assessment.hand-in.go-on"));
        dialog.setConfirmText(getTranslation("assessment.hand-in.confirm"));
        dialog.addConfirmListener(_ -> {
            taking.handIn(user.id(), sheet.attempt().token());
            showResult(sheet);
        });
        dialog.open();
    }

    private void showResult(Sheet sheet) {
        getUI().ifPresent(ui -> ui.navigate(ResultView.class, sheet.address()));
    }

    @Override
    public String getPageTitle() {
        return shown.map(it -> getTranslation(
                        "assessment.attempt.title",
                        it.here(),
                        it.sheet().quiz().title().in(Language.of(getLocale()))))
                .map(PageTitles::of)
                .orElseThrow();
    }
}
