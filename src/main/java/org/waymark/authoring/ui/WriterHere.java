package org.waymark.authoring.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.waymark.authoring.TakingTurns;
import org.waymark.authoring.Turn;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.UserId;
import org.waymark.ui.OutboxOwner;

/** Who writes on this page, the name under which their browser keeps what was not sent yet, and who else is writing. */
@Component
final class WriterHere {

    private final CurrentUser user;
    private final Optional<OutboxOwner> owner;
    private final TakingTurns turns;

    WriterHere(CurrentUser user, Optional<OutboxOwner> owner, TakingTurns turns) {
        this.user = user;
        this.owner = owner;
        this.turns = turns;
    }

    UserId id() {
        return user.id();
    }

    /** A name for what the browser keeps that says nothing of its owner. */
    String key() {
        return owner.map(OutboxOwner::names)
                .map(it -> it.split(" ", 2)[0])
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> user.id().value().toString());
    }

    /** Where the others who write a course are. */
    List<Turn> others(Slug course) {
        return turns.others(id(), course);
    }

    /**
     * Tells the others where in a file this one writes.
     *
     * @param heard is told where the others are, again and again
     */
    EditingHere at(Slug course, String path, Consumer<List<Turn>> heard) {
        return new EditingHere(turns, user, course, path, heard);
    }

    /** The same, and it shows who the others are. */
    OthersHere among(Slug course, String path, Language language) {
        return new OthersHere(turns, user, course, path, language);
    }
}
