package org.waymark.content.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.scenario.Basis;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Effect;
import org.waymark.scenario.Made;
import org.waymark.scenario.Way;

/** The choices of a passage. */
final class ChoiceFields {

    private static final Pattern EFFECT = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*) ([+\\-−])([0-9]{1,6})");

    private ChoiceFields() {}

    static Optional<Choice> read(Fields fields, Slug passage, StoryNames names) {
        var id = Parts.id(fields);
        id.ifPresent(it -> names.choice(new Made(passage, it), fields.line()));
        var basis = Parts.or(Basis.INVENTED, fields, "basis", it -> it.oneOf(Basis.class));
        var text = fields.text("text");
        var cites = citationsIfAny(fields);
        var opening = opening(fields, names);
        var effects = effects(fields, names);
        var ways = ways(fields, names);
        var consequence = fields.textIfAny("consequence");
        fields.end();
        return id.isEmpty()
                        || basis.isEmpty()
                        || text.isEmpty()
                        || opening.isEmpty()
                        || effects.isEmpty()
                        || ways.isEmpty()
                ? Optional.empty()
                : Optional.of(new Choice(
                        id.get(),
                        basis.get(),
                        text.get(),
                        cites,
                        opening.get(),
                        effects.get(),
                        ways.get(),
                        consequence));
    }

    static List<Citation> citationsIfAny(Fields fields) {
        return fields.has("cites") ? fields.citations("cites") : List.of();
    }

    /** When it is open, if that is said at all; nothing when a problem was reported. */
    private static Optional<Optional<Choice.Opening>> opening(Fields fields, StoryNames names) {
        if (!fields.has("if")) {
            return Optional.of(Optional.empty());
        }
        var condition = fields.scalar("if").flatMap(it -> ConditionText.read(it, names));
        var shown = Parts.or(true, fields, "closed", it -> it.isFirst("shown", "hidden"));
        var because = fields.textIfAny("because");
        return condition.isEmpty() || shown.isEmpty()
                ? Optional.empty()
                : Optional.of(Optional.of(new Choice.Opening(condition.get(), shown.get(), because)));
    }

    private static Optional<List<Effect>> effects(Fields fields, StoryNames names) {
        var effects = new ArrayList<Effect>();
        var seen = new HashSet<Slug>();
        for (var scalar : fields.has("effects") ? fields.words("effects") : List.<Scalar>of()) {
            for (var part : scalar.text().split(",", -1)) {
                var effect = effect(part.strip());
                if (effect.isEmpty() || !seen.add(effect.get().variable())) {
                    scalar.file().error(scalar.line(), "content.problem.unreadable-effect", part.strip());
                    return Optional.empty();
                }
                names.mentionsVariable(effect.get().variable(), scalar.line());
                effects.add(effect.get());
            }
        }
        return Optional.of(effects);
    }

    private static Optional<Effect> effect(String text) {
        var match = EFFECT.matcher(text);
        if (!match.matches() || !Slug.isValid(match.group(1))) {
            return Optional.empty();
        }
        var size = Integer.parseInt(match.group(3));
        return size == 0
                ? Optional.empty()
                : Optional.of(
                        new Effect(new Slug(match.group(1)), match.group(2).equals("+") ? size : -size));
    }

    private static Optional<List<Way>> ways(Fields fields, StoryNames names) {
        if (!fields.isList("to")) {
            return fields.scalar("to").flatMap(Scalar::id).map(place -> {
                names.mentionsPlace(place, fields.line("to"));
                return List.of(Way.to(place));
            });
        }
        var entries = fields.mappings("to");
        var ways = Parts.all(entries, each -> way(each, names));
        for (var i = 0; i < entries.size(); i++) {
            var last = i == entries.size() - 1;
            if (entries.get(i).has("if") == last) {
                entries.get(i).file().error(entries.get(i).line(), "content.problem.ways");
                return Optional.empty();
            }
        }
        return ways;
    }

    private static Optional<Way> way(Fields fields, StoryNames names) {
        var condition = fields.scalarIfAny("if").flatMap(it -> ConditionText.read(it, names));
        var place = fields.scalar("place").flatMap(Scalar::id);
        place.ifPresent(it -> names.mentionsPlace(it, fields.line("place")));
        fields.end();
        return place.isEmpty() || (fields.has("if") && condition.isEmpty())
                ? Optional.empty()
                : Optional.of(new Way(condition, place.get()));
    }
}
