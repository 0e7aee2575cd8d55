package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import org.waymark.scenario.Variable;

/** A variable of a scenario. */
final class VariableFields {

    private static final int MOST = 1_000;
    static final int USUAL_MOST = 100;

    private VariableFields() {}

    static Optional<Variable> read(Fields fields, StoryNames names) {
        var id = Parts.id(fields);
        id.ifPresent(it -> names.variable(it, fields.line()));
        id.filter(it -> ConditionText.WORDS.contains(it.value()))
                .ifPresent(it -> fields.file().error(fields.line("id"), "content.problem.reserved-word", it.value()));
        var name = fields.text("name");
        var least = Parts.or(0, fields, "least", it -> it.whole(0, MOST - 1));
        var most = Parts.or(USUAL_MOST, fields, "most", it -> it.whole(1, MOST));
        var start = fields.scalar("start").flatMap(it -> it.whole(0, MOST));
        var entries = fields.mappings("words");
        var bands = Parts.all(entries, VariableFields::band);
        fields.end();
        if (id.isEmpty() || name.isEmpty() || start.isEmpty() || bands.isEmpty() || least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        if (least.get() >= most.get() || start.get() < least.get() || start.get() > most.get()) {
            fields.file()
                    .error(
                            fields.line("start"),
                            "content.problem.start",
                            "" + start.get(),
                            "" + least.get(),
                            "" + most.get());
            return Optional.empty();
        }
        return rise(bands.get(), entries, least.get(), most.get())
                ? Optional.of(new Variable(id.get(), name.get(), least.get(), most.get(), start.get(), bands.get()))
                : Optional.empty();
    }

    private static Optional<Variable.Band> band(Fields fields) {
        var from = fields.scalar("from").flatMap(it -> it.whole(0, MOST));
        var text = fields.text("text");
        fields.end();
        return from.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Variable.Band(from.get(), text.get()));
    }

    private static boolean rise(List<Variable.Band> bands, List<Fields> entries, int least, int most) {
        for (var i = 0; i < bands.size(); i++) {
            var from = bands.get(i).from();
            if (i == 0 ? from != least : from <= bands.get(i - 1).from() || from > most) {
                var entry = entries.get(i);
                entry.file().error(entry.line("from"), "content.problem.bands", "" + least, "" + most);
                return false;
            }
        }
        return true;
    }
}
