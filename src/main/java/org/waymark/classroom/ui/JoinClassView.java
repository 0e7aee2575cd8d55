package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.waymark.classroom.ClassroomRefused;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.JoinCode;
import org.waymark.classroom.Joined;
import org.waymark.classroom.JoiningClassrooms;
import org.waymark.classroom.Offer;
import org.waymark.identity.Callers;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.TooManyTries;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** Somebody types the code of a class, or comes by a link that has it; sees which class it is, and comes in. */
@Route(SiteMap.JOIN_CLASS)
@PermitAll
final class JoinClassView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final JoiningClassrooms joining;
    private final CurrentUser user;
    private final Paragraph lead = Kit.lead(getTranslation("classroom.join.lead"));
    private final TextField code = JoinBox.codeField();
    private final Div offered = new Div();
    private Optional<NativeButton> join = Optional.empty();

    JoinClassView(JoiningClassrooms joining, CurrentUser user) {
        this.joining = joining;
        this.user = user;
        addClassName("page");
        code.setLabel(getTranslation("classroom.join.code"));
        code.setHelperText(getTranslation("classroom.join.help"));
        code.addKeyPressListener(Key.ENTER, _ -> look());
        offered.getElement().setAttribute("role", "status");
        var page = new Div(
                new H1(getTranslation("classroom.join.title")),
                lead,
                code,
                Kit.button(getTranslation("classroom.join.look"), this::look),
                offered);
        page.addClassNames("live-join", "join-class", "stack-l");
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        offered.removeAll();
        lead.setText(getTranslation("classroom.join.lead"));
        event.getRouteParameters().get("code").ifPresent(typed -> {
            code.setValue(JoinCode.typed(typed).map(JoinCode::spaced).orElse(""));
            look(typed);
            join.ifPresent(NativeButton::focus);
        });
    }

    private void look() {
        if (code.getValue().isBlank()) {
            complain(getTranslation("classroom.join.missing"));
        } else {
            look(code.getValue());
        }
    }

    private void look(String typed) {
        offered.removeAll();
        join = Optional.empty();
        lead.setText(getTranslation("classroom.join.lead"));
        code.setInvalid(false);
        try {
            joining.look(user.id(), typed, Callers.current())
                    .ifPresentOrElse(
                            offer -> {
                                offered.add(card(offer, typed));
                                lead.setText(getTranslation("classroom.join.lead-found"));
                            },
                            () -> complain(getTranslation("classroom.join.none")));
        } catch (TooManyTries tooMany) {
            complain(getTranslation("classroom.join.later", tooMany.pause().toSeconds()));
        }
    }

    private Component card(Offer offer, String typed) {
        var classroom = offer.classroom();
        var card = new Section(new H2(classroom.name()));
        card.addClassNames("card", "stack");
        if (!classroom.term().isEmpty()) {
            card.add(Kit.meta(classroom.term()));
        }
        card.add(new Paragraph(getTranslation("classroom.join.teachers", String.join(", ", offer.teachers()))));
        var obstacle = obstacle(offer);
        obstacle.ifPresent(card::add);
        if (obstacle.isEmpty()) {
            var button = Kit.button(
                    getTranslation(offer.asks() ? "classroom.join.ask" : "classroom.join.join"),
                    () -> join(typed),
                    "primary");
            join = Optional.of(button);
            card.add(Kit.help(getTranslation(offer.asks() ? "classroom.join.asks" : "classroom.join.sees")), button);
        }
        return card;
    }

    /** What stands in place of the button where there is nothing to join. */
    private Optional<Component> obstacle(Offer offer) {
        var token = offer.classroom().token();
        if (offer.runsIt()) {
            return Optional.of(way(SiteMap.classLearners(token), getTranslation("classroom.join.runs-it")));
        }
        if (offer.mine().filter(Enrolment.State.IN::equals).isPresent()) {
            return Optional.of(way(SiteMap.myClass(token), getTranslation("classroom.join.in-it")));
        }
        if (offer.mine().filter(Enrolment.State.WAITING::equals).isPresent()) {
            return Optional.of(way(SiteMap.MY_CLASSES, getTranslation("classroom.join.waits")));
        }
        return offer.full() ? Optional.of(new Paragraph(getTranslation("classroom.join.full"))) : Optional.empty();
    }

    private Component way(String address, String sentence) {
        var go = new Anchor("/" + address, getTranslation("classroom.join.go-on"));
        go.addClassName("btn");
        var box = new Div(new Paragraph(sentence), go);
        box.addClassName("stack");
        return box;
    }

    private void join(String typed) {
        ClassChange.tried(() -> {
            try {
                joining.join(user.id(), typed, Callers.current())
                        .ifPresentOrElse(this::enter, () -> refuse(getTranslation("classroom.join.none")));
            } catch (ClassroomRefused refused) {
                refuse(getTranslation(Keys.of(refused.refusal())));
            } catch (TooManyTries tooMany) {
                refuse(getTranslation("classroom.join.later", tooMany.pause().toSeconds()));
            }
        });
    }

    private void enter(Joined joined) {
        var isIn = joined.state() == Enrolment.State.IN;
        Notices.say(getTranslation(
                isIn ? "classroom.join.joined" : "classroom.join.asked",
                joined.classroom().name()));
        getUI().ifPresent(ui ->
                ui.navigate(isIn ? SiteMap.myClass(joined.classroom().token()) : SiteMap.MY_CLASSES));
    }

    private void refuse(String sentence) {
        offered.removeAll();
        join = Optional.empty();
        lead.setText(getTranslation("classroom.join.lead"));
        complain(sentence);
    }

    private void complain(String sentence) {
        code.setErrorMessage(sentence);
        code.setInvalid(true);
        code.focus();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("classroom.join.title"));
    }
}
