package org.waymark.question.wire;

import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.base.Slug;
import org.waymark.question.Gap;
import org.waymark.question.Marking;
import org.waymark.question.Option;
import org.waymark.question.Question.Cloze;
import org.waymark.question.Response;
import tools.jackson.databind.node.ObjectNode;

/** A text in pieces, with gaps between them to type into or to choose for. */
record FilledForm(Cloze question, Places gaps) implements Form {

    private static final Pattern MARK = Pattern.compile("\\{\\{\\s*([a-z0-9-]{1,64})\\s*}}");

    FilledForm(Cloze question) {
        this(question, Places.of(question.gaps(), Gap::id));
    }

    @Override
    public String given() {
        return "filled";
    }

    @Override
    public void describe(Texts texts) {
        var pieces = texts.json().putArray("pieces");
        var spoken = question.text().languageFor(texts.language());
        var text = question.text().in(texts.language());
        var marks = MARK.matcher(text);
        var from = 0;
        while (marks.find()) {
            var gap = Optional.of(marks.group(1)).filter(Slug::isValid).flatMap(id -> gaps.of(new Slug(id)));
            if (gap.isPresent()) {
                if (marks.start() > from) {
                    texts.write(pieces.addObject().putObject("text"), text.substring(from, marks.start()), spoken);
                }
                gap(gap.get(), pieces.addObject(), texts);
                from = marks.end();
            }
        }
        if (from < text.length()) {
            texts.write(pieces.addObject().putObject("text"), text.substring(from), spoken);
        }
        texts.json().put("longest", Marking.LONGEST_ANSWER);
    }

    private void gap(int place, ObjectNode json, Texts texts) {
        json.put("gap", place);
        if (question.gaps().get(place) instanceof Gap.Menu menu) {
            new Texts(json, texts.language()).list("options", menu.options(), Option::text);
        }
    }

    @Override
    public Response read(Fields fields) {
        var typed = new HashMap<Slug, String>();
        fields.byPlace("typed", gaps).forEach((place, node) -> {
            var id = gaps.at(place);
            if (!(question.gaps().get(place) instanceof Gap.Typed)) {
                throw new IllegalArgumentException("a gap to choose for was typed into");
            }
            var text = Fields.text(node, Marking.LONGEST_ANSWER);
            if (!text.isBlank()) {
                typed.put(id, text);
            }
        });
        var chosen = new HashMap<Slug, Slug>();
        fields.byPlace("chosen", gaps).forEach((place, node) -> {
            var id = gaps.at(place);
            if (!(question.gaps().get(place) instanceof Gap.Menu menu)) {
                throw new IllegalArgumentException("a gap to type into was chosen for");
            }
            chosen.put(id, options(menu).at(Fields.place(node)));
        });
        var language = fields.language();
        return typed.isEmpty() && chosen.isEmpty()
                ? new Response.Blank()
                : new Response.Filled(typed, chosen, language);
    }

    private static Places options(Gap.Menu menu) {
        return Places.of(menu.options(), Option::id);
    }

    @Override
    public boolean write(Response response, ObjectNode json) {
        if (!(response instanceof Response.Filled(var typed, var chosen, var language))) {
            return false;
        }
        json.put("language", language.tag());
        var words = json.putObject("typed");
        var choices = json.putObject("chosen");
        for (var gap : question.gaps()) {
            var name = String.valueOf(question.gaps().indexOf(gap));
            switch (gap) {
                case Gap.Typed open ->
                    Optional.ofNullable(typed.get(open.id())).ifPresent(text -> words.put(name, text));
                case Gap.Menu menu ->
                    Optional.ofNullable(chosen.get(menu.id()))
                            .flatMap(options(menu)::of)
                            .ifPresent(option -> choices.put(name, option));
            }
        }
        return !words.isEmpty() || !choices.isEmpty();
    }
}
