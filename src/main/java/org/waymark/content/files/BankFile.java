package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.question.Stimulus;

/** The shape of {@code banks/<bank>.yaml}. */
final class BankFile {

    static final String FOLDER = "banks/";

    private BankFile() {}

    static Optional<Bank> read(String text, Slug name, OpenFile file) {
        return Fields.of(text, 0, file).map(root -> bank(root, name));
    }

    private static Bank bank(Fields root, Slug name) {
        root.scalar("bank").ifPresent(scalar -> Names.check(scalar, name.value()));
        var blueprint = root.mappingIfAny("blueprint").map(BlueprintFields::read);
        var entries = root.mappingsIfAny("stimuli");
        var stimuli = entries.stream().flatMap(each -> stimulus(each).stream()).toList();
        var known = stimuli.stream().collect(Collectors.toMap(Stimulus::id, Function.identity(), (first, _) -> first));
        var items = root.mappings("items").stream()
                .flatMap(fields -> ItemFields.read(fields, known).stream())
                .toList();
        root.end();
        if (stimuli.size() == entries.size()) {
            var asked = items.stream()
                    .flatMap(item -> item.stimulus().stream())
                    .map(Stimulus::id)
                    .collect(Collectors.toSet());
            reportUnused(entries, stimuli, asked);
        }
        return new Bank(name, blueprint, items);
    }

    private static Optional<Stimulus> stimulus(Fields fields) {
        var id = fields.scalar("id").flatMap(it -> it.defines(Index.Kind.STIMULUS));
        var title = fields.text("title");
        var text = fields.text("text");
        var cites = fields.citations("cites");
        fields.end();
        return id.isEmpty() || title.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stimulus(id.get(), title.get(), text.get(), cites));
    }

    private static void reportUnused(List<Fields> entries, List<Stimulus> stimuli, Set<Slug> asked) {
        for (var i = 0; i < stimuli.size(); i++) {
            var id = stimuli.get(i).id();
            if (!asked.contains(id)) {
                entries.get(i).file().warning(entries.get(i).line(), "content.problem.unused-stimulus", id.value());
            }
        }
    }
}
