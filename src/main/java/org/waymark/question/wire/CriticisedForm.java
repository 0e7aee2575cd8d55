package org.waymark.question.wire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.waymark.question.Option;
import org.waymark.question.Question.SourceCriticism;
import org.waymark.question.Response;
import org.waymark.question.StatementKind;
import tools.jackson.databind.node.ObjectNode;

/** A statement to be labelled, with paragraphs and standpoints on offer. */
record CriticisedForm(SourceCriticism question, Places paragraphs, Places standpoints) implements Form {

    CriticisedForm(SourceCriticism question) {
        this(question, Places.of(question.paragraphs(), Option::id), Places.of(question.standpoints(), Option::id));
    }

    @Override
    public String given() {
        return "criticised";
    }

    @Override
    public void describe(Texts json) {
        json.text("statement", question.statement());
        json.list("paragraphs", question.paragraphs(), Option::text);
        json.list("standpoints", question.standpoints(), Option::text);
    }

    @Override
    public Response read(Fields fields) {
        var label = fields.word("label", CriticisedForm::label);
        var paragraph = fields.place("paragraph").map(paragraphs::at);
        var standpoint = fields.place("standpoint").map(standpoints::at);
        return label.isEmpty() && paragraph.isEmpty() && standpoint.isEmpty()
                ? new Response.Blank()
                : new Response.Criticised(label, paragraph, standpoint);
    }

    @Override
    public boolean write(Response response, ObjectNode json) {
        if (!(response instanceof Response.Criticised(var label, var paragraph, var standpoint))) {
            return false;
        }
        label.ifPresent(kind -> json.put("label", word(kind)));
        paragraph.flatMap(paragraphs::of).ifPresent(place -> json.put("paragraph", place));
        standpoint.flatMap(standpoints::of).ifPresent(place -> json.put("standpoint", place));
        return json.size() > 1;
    }

    private static String word(StatementKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<StatementKind> label(String word) {
        return Arrays.stream(StatementKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst();
    }
}
