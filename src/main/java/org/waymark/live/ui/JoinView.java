package org.waymark.live.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.TooManyTries;
import org.waymark.live.JoinCode;
import org.waymark.live.SharedWalk;
import org.waymark.live.WalkingTogether;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** One of the class types the code that the instructor shows, or comes by a link that has it. */
@Route(SiteMap.JOIN)
@PermitAll
@StyleSheet("styles/scenario.css")
@StyleSheet("styles/live.css")
class JoinView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROOM_FOR_SPACES = 4;

    private final WalkingTogether together;
    private final CurrentUser user;
    private final TextField code = new TextField();

    JoinView(WalkingTogether together, CurrentUser user) {
        this.together = together;
        this.user = user;
        addClassName("page");
        code.setLabel(getTranslation("live.join.code"));
        code.setHelperText(getTranslation("live.join.help"));
        code.setMaxLength(JoinCode.LENGTH + ROOM_FOR_SPACES);
        code.setValueChangeMode(ValueChangeMode.EAGER);
        code.setManualValidation(true);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setAutocomplete(Autocomplete.OFF);
        code.addClassName("join-code");
        code.addKeyPressListener(Key.ENTER, _ -> join());
        var join = new NativeButton(getTranslation("live.join.join"), _ -> join());
        join.addClassNames("btn", "primary");
        var lead = new Paragraph(getTranslation("live.join.lead"));
        lead.addClassName("lead");
        var note = new Paragraph(getTranslation("live.over.no-score"));
        note.addClassName("meta");
        var toClasses = new Anchor("/" + SiteMap.JOINING_CLASS, getTranslation("live.join.class-code"));
        var page = new Div(new H1(getTranslation("live.join.title")), lead, code, join, note, toClasses);
        page.addClassNames("live-join", "stack-l");
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("code").flatMap(JoinCode::typed).ifPresent(it -> code.setValue(it.value()));
    }

    private void join() {
        try {
            together.join(user.id(), code.getValue())
                    .ifPresentOrElse(this::enter, () -> complain(getTranslation("live.join.none")));
        } catch (TooManyTries tooMany) {
            complain(getTranslation("live.join.later", tooMany.pause().toSeconds()));
        }
    }

    private void complain(String sentence) {
        code.setErrorMessage(sentence);
        code.setInvalid(true);
        code.focus();
    }

    /** Who leads the walk comes to the desk. */
    private void enter(SharedWalk walk) {
        var token = walk.token();
        getUI().ifPresent(ui ->
                ui.navigate(walk.leader().equals(user.id()) ? SiteMap.liveDesk(token) : SiteMap.live(token)));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("live.join.title"));
    }
}
