package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import org.waymark.authoring.GivingAuthorship;
import org.waymark.authoring.MergingDrafts;
import org.waymark.authoring.Right;
import org.waymark.authoring.SeeingRevisions;
import org.waymark.authoring.TakingTurns;
import org.waymark.authoring.TrackingTranslations;
import org.waymark.base.Slug;
import org.waymark.identity.CurrentUser;

/** The parts of the workbench of a course by which several people write it together. */
@org.springframework.stereotype.Component
class WorkingTogether {

    private final TakingTurns turns;
    private final MergingDrafts merging;
    private final SeeingRevisions history;
    private final GivingAuthorship giving;
    private final TrackingTranslations translations;
    private final CurrentUser user;

    WorkingTogether(
            TakingTurns turns,
            MergingDrafts merging,
            SeeingRevisions history,
            GivingAuthorship giving,
            TrackingTranslations translations,
            CurrentUser user) {
        this.turns = turns;
        this.merging = merging;
        this.history = history;
        this.giving = giving;
        this.translations = translations;
        this.user = user;
    }

    /** Who else is editing, as long as the page is open. */
    Component others(Slug course, TurnWords words) {
        return new TurnList(words, () -> turns.others(user.id(), course));
    }

    /** Words of one's own that are to be merged, where there are any. */
    Optional<MergeNote> waiting(Slug course) {
        return MergeNote.waiting(course, merging.waiting(user.id(), course));
    }

    /** How far the translations are, where there are any to make. */
    Optional<Component> translations(Slug course) {
        return Optional.of(translations.progress(user.id(), course))
                .filter(it -> !it.isEmpty())
                .map(it -> new TranslationsOverview(course, it));
    }

    /** The ways to the histories of files. */
    Component histories(Slug course) {
        return new HistoryList(course, history.files(user.id(), course));
    }

    /**
     * Who writes the course.
     *
     * @param changed is done when somebody was given other rights
     */
    Component authors(Slug course, Set<Right> rights, Runnable changed) {
        return new AuthorsSection(new AuthorsDesk(giving, user.id(), course, rights.contains(Right.PUBLISH), changed));
    }
}
