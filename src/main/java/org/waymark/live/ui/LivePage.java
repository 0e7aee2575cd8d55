package org.waymark.live.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.ArrayList;
import java.util.List;
import org.waymark.base.Language;
import org.waymark.live.Bell;
import org.waymark.live.SharedWalk;
import org.waymark.live.SharedWalkChanged.What;
import org.waymark.live.SharedWalkId;
import org.waymark.live.SharedWalkNotFound;
import org.waymark.ui.PageTitles;

/**
 * A page that follows a walk: it looks at once when the bell rings and that can be pushed to it. Where nothing can be pushed, because the
 * socket is refused, it asks every few seconds; else only now and then, in case a push was lost and to say that it is still open. What it
 * shows it always reads from the database. Push is on for this page alone.
 */
@StyleSheet("styles/scenario.css")
@StyleSheet("styles/live.css")
abstract class LivePage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** How often it asks, in milliseconds, where nothing can be pushed. */
    static final int OFTEN = 3_000;

    /** How often where it can; often enough for still being counted as there. */
    static final int SELDOM = 30_000;

    private static final int NEVER = -1;

    private final Bell bell;
    private final Div status = new Div();
    private final List<Registration> registrations = new ArrayList<>();
    private String token = "";
    private String title = "";

    LivePage(Bell bell) {
        this.bell = bell;
        addClassNames("page", "live");
        status.addClassName("live-status");
        status.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
    }

    /** Shows everything anew. */
    abstract void begin();

    /** Shows what has changed since. */
    abstract void look();

    abstract boolean wants(What what);

    abstract SharedWalkId walk();

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("walk").orElse("");
        try {
            begin();
        } catch (SharedWalkNotFound notThere) {
            throw new NotFoundException();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ui.setPollInterval(OFTEN);
        registrations.add(ui.addPollListener(_ -> {
            pace(ui);
            look();
        }));
        var looks = ui.accessLater(this::look, () -> {});
        registrations.add(bell.listen(walk(), this::wants, looks)::remove);
    }

    private static void pace(UI ui) {
        var connection = ui.getInternals().getPushConnection();
        var wanted = connection != null && connection.isConnected() ? SELDOM : OFTEN;
        if (ui.getPollInterval() != wanted) {
            ui.setPollInterval(wanted);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        registrations.forEach(Registration::remove);
        registrations.clear();
        event.getUI().setPollInterval(NEVER);
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    /** One sentence on how things are; it is read aloud when it changes. */
    void say(String sentence) {
        if (!sentence.equals(status.getText())) {
            status.setText(sentence);
        }
    }

    /** Marks the page with the number of the round it shows. */
    void at(SharedWalk walk) {
        var round = walk.present().map(it -> String.valueOf(it.number())).orElse("over");
        getElement().setAttribute("data-round", round);
    }

    Div status() {
        return status;
    }

    String token() {
        return token;
    }

    void called(String name) {
        title = name;
    }

    Language language() {
        return Language.of(getLocale());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
