package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.assessment.ItemChange;
import org.waymark.assessment.QuizNotFound;
import org.waymark.assessment.Regrading;
import org.waymark.assessment.RegradingOutdated;
import org.waymark.assessment.RegradingPreview;
import org.waymark.assessment.RegradingQuizzes;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.identity.Role;
import org.waymark.ui.Icon;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** An instructor looks at what marking the attempts at a quiz again would change, and does it. */
@Route(SiteMap.REGRADING)
@RolesAllowed(Role.Name.INSTRUCTOR)
class RegradingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final RegradingQuizzes regrading;
    private final People people;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());
    private final TextField reason = new TextField(getTranslation("assessment.regrading.reason"));

    RegradingView(RegradingQuizzes regrading, People people, CurrentUser user) {
        this.regrading = regrading;
        this.people = people;
        this.user = user;
        reason.setMaxLength(Regrading.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        try {
            show(regrading.preview(
                    user.id(),
                    new Slug(address.get("course").orElse("")),
                    new Slug(address.get("quiz").orElse(""))));
        } catch (QuizNotFound | IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    private void show(RegradingPreview preview) {
        var quiz = preview.edition().course().quiz(preview.quiz()).orElseThrow();
        var tally = preview.tally();
        var all = new Anchor("/" + SiteMap.REGRADINGS, getTranslation("assessment.regrading.title"));
        var page = new Div(
                new Div(all),
                Wording.say(new H1(), quiz.title(), language),
                StaffWords.help(getTranslation(
                        "assessment.regrading.by-edition",
                        preview.edition().number(),
                        preview.edition().course().title().in(language))));
        page.addClassNames("staff", "stack-l");
        if (tally.attempts() > 0) {
            page.add(said(tally), changes(preview));
        }
        if (tally.attempts() == 0) {
            page.add(StaffWords.note("", Icon.CHECK, new Paragraph(getTranslation("assessment.regrading.nobody"))));
        } else if (preview.changing().isEmpty()) {
            page.add(StaffWords.note("", Icon.CHECK, new Paragraph(getTranslation("assessment.regrading.nothing"))));
        } else {
            page.add(applying(preview), new RegradingTable(preview.changing(), people));
        }
        StaffWords.others(preview.others(), "assessment.regrading.others").ifPresent(page::add);
        removeAll();
        add(page);
    }

    private Component said(Regrading.Tally tally) {
        return new Paragraph(getTranslation(
                "assessment.regrading.tally",
                tally.attempts(),
                tally.gaining(),
                tally.losing(),
                tally.attempts() - tally.gaining() - tally.losing()));
    }

    private Component changes(RegradingPreview preview) {
        var section = new Section(new H2(getTranslation("assessment.regrading.changes")));
        section.addClassName("stack");
        var list = new UnorderedList();
        list.addClassName("queue");
        preview.rules().stream()
                .map(rule -> new ListItem(new Span(getTranslation(
                        switch (rule) {
                            case CUT_SCORE -> "assessment.regrading.rule-cut-score";
                            case NEGATIVE_MARKS -> "assessment.regrading.rule-negative-marks";
                        }))))
                .forEach(list::add);
        preview.items().forEach((item, changes) -> list.add(changed(preview, item, changes)));
        section.add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new Paragraph(getTranslation("assessment.regrading.no-changes")));
        return section;
    }

    private ListItem changed(RegradingPreview preview, Slug item, Set<ItemChange> changes) {
        var prompt = preview.edition()
                .course()
                .item(item)
                .map(it -> Wording.say(new Span(), it.question().prompt(), language))
                .orElseGet(() -> new Span(item.value()));
        var what = StaffWords.meta(
                changes.stream().map(change -> getTranslation(key(change))).collect(Collectors.joining(" · ")));
        var text = new Div(prompt, what);
        text.addClassName("queue-text");
        return new ListItem(text);
    }

    private static String key(ItemChange change) {
        return switch (change) {
            case KEY -> "assessment.regrading.change-key";
            case ACCEPTED -> "assessment.regrading.change-accepted";
            case WEIGHTS -> "assessment.regrading.change-weights";
            case SCHEME -> "assessment.regrading.change-scheme";
            case WORTH -> "assessment.regrading.change-worth";
            case GONE -> "assessment.regrading.change-gone";
            case OTHER_KIND -> "assessment.regrading.change-other-kind";
            case OTHER_PARTS -> "assessment.regrading.change-other-parts";
        };
    }

    private Component applying(RegradingPreview preview) {
        var row = new Div();
        row.addClassName("row");
        var section = new Section(reason, row);
        section.addClassName("stack");
        offer(preview, row);
        return section;
    }

    private void offer(RegradingPreview preview, Div row) {
        var apply = new NativeButton(getTranslation("assessment.regrading.apply"));
        apply.addClassNames("btn", "primary");
        apply.addClickListener(_ -> {
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage(getTranslation("assessment.regrading.reason-missing"));
            if (reason.isInvalid()) {
                reason.focus();
            } else {
                confirm(preview, row);
            }
        });
        row.removeAll();
        row.add(apply);
    }

    private void confirm(RegradingPreview preview, Div row) {
        var sure = new NativeButton(
                getTranslation(
                        "assessment.regrading.apply-now", preview.changing().size()),
                _ -> apply(preview));
        sure.addClassNames("btn", "primary");
        var back = new NativeButton(getTranslation("assessment.regrading.keep"), _ -> offer(preview, row));
        back.addClassName("btn");
        row.removeAll();
        row.add(sure, back);
        sure.focus();
    }

    private void apply(RegradingPreview preview) {
        try {
            regrading.apply(user.id(), preview, reason.getValue());
            Notices.say(getTranslation("assessment.regrading.applied"));
            getUI().ifPresent(ui -> ui.navigate(RegradingsView.class));
        } catch (RegradingOutdated _) {
            Notices.warn(getTranslation("assessment.regrading.refused"));
            show(regrading.preview(user.id(), preview.edition().courseId(), preview.quiz()));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("assessment.regrading.title"));
    }
}
