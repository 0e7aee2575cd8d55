package org.waymark.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.base.Slug;
import org.waymark.question.Question.Categorise;
import org.waymark.question.Question.Category;
import org.waymark.question.Question.Matching;
import org.waymark.question.Question.Target;
import org.waymark.question.Response.Matched;

/** Judges what was put to something else: each premise or member is a part. */
final class Pairs {

    private Pairs() {}

    static Judgement judge(Matching question, Matched matched) {
        var key = new LinkedHashMap<Slug, Slug>();
        question.premises().forEach(premise -> key.put(premise.id(), premise.match()));
        return judge(question, key, question.targets().stream().map(Target::id).toList(), matched.targets());
    }

    static Judgement judge(Categorise question, Matched matched) {
        var key = new LinkedHashMap<Slug, Slug>();
        question.members().forEach(member -> key.put(member.id(), member.category()));
        return judge(
                question, key, question.categories().stream().map(Category::id).toList(), matched.targets());
    }

    private static Judgement judge(
            Question question, Map<Slug, Slug> key, Collection<Slug> targets, Map<Slug, Slug> given) {
        Foreign.requireKnown(question, key.keySet(), given.keySet());
        Foreign.requireKnown(question, targets, given.values());
        if (given.isEmpty()) {
            return new Judgement.Nothing();
        }
        List<JudgedPart> parts = key.entrySet().stream()
                .map(pair -> JudgedPart.of(new Place.Named(pair.getKey()), finding(pair, given), 1))
                .toList();
        return new Judgement.Parts(parts);
    }

    private static Finding finding(Map.Entry<Slug, Slug> pair, Map<Slug, Slug> given) {
        if (!given.containsKey(pair.getKey())) {
            return Finding.MISSING;
        }
        return pair.getValue().equals(given.get(pair.getKey())) ? Finding.RIGHT : Finding.WRONG;
    }
}
