package org.waymark.roster.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import org.waymark.identity.Person;
import org.waymark.roster.Fate;
import org.waymark.roster.Plan;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;

/** What becomes of a line, in words and a sign. */
record LineWords(Plan.Planned planned) {

    List<String> sentences() {
        return switch (planned.fate()) {
            case Fate.Opens(var userName) -> List.of(say("roster.fate.opens", userName.value()));
            case Fate.Enrols(var person) -> List.of(say("roster.fate.enrols", called(person)));
            case Fate.Restores(var person) -> List.of(say("roster.fate.restores", called(person)));
            case Fate.Stays(var person) ->
                List.of(say(
                        planned.line().group().isEmpty() ? "roster.fate.stays" : "roster.fate.stays-in-group",
                        called(person),
                        planned.line().group()));
            case Fate.LeftOut() -> List.of(say("roster.fate.left-out"));
            case Fate.Flawed(var flaws, var who, var _) ->
                flaws.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(flaw ->
                                say(Keys.of(flaw), who.map(LineWords::called).orElse("")))
                        .toList();
        };
    }

    String look() {
        return switch (planned.fate()) {
            case Fate.Opens _, Fate.Enrols _, Fate.Restores _ -> "right";
            case Fate.Stays _, Fate.LeftOut _ -> "wait";
            case Fate.Flawed _ -> "part";
        };
    }

    Icon icon() {
        return switch (planned.fate()) {
            case Fate.Opens _, Fate.Enrols _, Fate.Restores _ -> Icon.CHECK;
            case Fate.Stays _, Fate.LeftOut _ -> Icon.MINUS;
            case Fate.Flawed _ -> Icon.TRIANGLE_ALERT;
        };
    }

    String sign() {
        return switch (planned.fate()) {
            case Fate.Opens _ -> say("roster.sign.new");
            case Fate.Enrols _ -> say("roster.sign.comes");
            case Fate.Restores _ -> say("roster.sign.back");
            case Fate.Stays _ -> say("roster.sign.there");
            case Fate.LeftOut _ -> say("roster.sign.left-out");
            case Fate.Flawed _ -> say("roster.sign.open");
        };
    }

    private static String called(Person person) {
        return person.displayName() + " (" + person.userName() + ")";
    }

    private static String say(String key, Object... details) {
        return I18NProvider.translate(key, details);
    }
}
