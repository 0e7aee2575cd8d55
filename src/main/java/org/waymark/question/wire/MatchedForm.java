package org.waymark.question.wire;

import java.util.HashMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.waymark.base.Slug;
import org.waymark.question.Question.Categorise;
import org.waymark.question.Question.Category;
import org.waymark.question.Question.Matching;
import org.waymark.question.Question.Member;
import org.waymark.question.Question.Premise;
import org.waymark.question.Question.Target;
import org.waymark.question.Response;
import tools.jackson.databind.node.ObjectNode;

/** Parts that are each given one of several targets. */
record MatchedForm(Places parts, Places targets, Consumer<Texts> description) implements Form {

    static MatchedForm of(Matching question) {
        return new MatchedForm(
                Places.of(question.premises(), Premise::id), Places.of(question.targets(), Target::id), json -> {
                    json.list("premises", question.premises(), Premise::text);
                    json.list("targets", question.targets(), Target::text);
                });
    }

    static MatchedForm of(Categorise question) {
        return new MatchedForm(
                Places.of(question.members(), Member::id), Places.of(question.categories(), Category::id), json -> {
                    json.list("members", question.members(), Member::text);
                    json.list("categories", question.categories(), Category::text);
                });
    }

    @Override
    public String given() {
        return "matched";
    }

    @Override
    public void describe(Texts json) {
        description.accept(json);
    }

    @Override
    public Response read(Fields fields) {
        var matched = new HashMap<Slug, Slug>();
        fields.byPlace("targets", parts)
                .forEach((part, target) -> matched.put(parts.at(part), targets.at(Fields.place(target))));
        return matched.isEmpty() ? new Response.Blank() : new Response.Matched(matched);
    }

    @Override
    public boolean write(Response response, ObjectNode json) {
        if (!(response instanceof Response.Matched(var matched))) {
            return false;
        }
        var byPlace = new TreeMap<Integer, Integer>();
        matched.forEach((part, target) ->
                parts.of(part).ifPresent(place -> targets.of(target).ifPresent(where -> byPlace.put(place, where))));
        var object = json.putObject("targets");
        byPlace.forEach((place, where) -> object.put(String.valueOf(place), where));
        return !byPlace.isEmpty();
    }
}
