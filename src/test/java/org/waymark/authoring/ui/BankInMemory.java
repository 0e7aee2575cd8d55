package org.waymark.authoring.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.authoring.BankInWork;
import org.waymark.authoring.Basis;
import org.waymark.authoring.Draft;
import org.waymark.authoring.DraftEdit.Fields;
import org.waymark.authoring.DraftId;
import org.waymark.authoring.FileInWork;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Right;
import org.waymark.authoring.Saving;
import org.waymark.authoring.Stage;
import org.waymark.authoring.Unfiled;
import org.waymark.base.Slug;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;
import org.waymark.content.edit.EditRefused;
import org.waymark.content.edit.YamlDocument;
import org.waymark.identity.UserId;

/** The bank of the invented course as several people write it. */
final class BankInMemory implements ItemDesk.Work {

    static final UserId WRITER = new UserId(new UUID(7, 1));
    static final Slug BANK = new Slug("storm");
    static final String PATH = "banks/storm.yaml";
    static final Instant AT = Instant.parse("2026-11-22T14:31:56Z");

    private String text = ExampleFiles.all().text(PATH).orElseThrow();
    private int version = 1;
    private final List<Unfiled> unfiled = new ArrayList<>();

    /** How often somebody else writes elsewhere in the bank just before something is kept. */
    int overtaking;

    /** Somebody else writes the whole bank. */
    void write(String from, String to) {
        text = text.replace(from, to);
        version++;
    }

    String text() {
        return text;
    }

    @Override
    public BankInWork look() {
        var file = new FileInWork(Examples.COURSE, PATH, Optional.empty(), Optional.of(draft()));
        return new BankInWork(
                BANK,
                file,
                Optional.empty(),
                List.of(),
                List.of(),
                Set.of(Right.EDIT),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private Draft draft() {
        return new Draft(
                new DraftId(new UUID(7, 2)),
                Examples.COURSE,
                PATH,
                Optional.empty(),
                text,
                unfiled,
                version,
                WRITER,
                AT,
                Stage.WRITING);
    }

    @Override
    public Saving type(Basis basis, Fields edit) {
        if (overtaking > 0) {
            overtaking--;
            version++;
        }
        if (basis.version() != version) {
            throw new Outdated();
        }
        try {
            var document = YamlDocument.read(text, PATH, new ArrayList<>()).orElseThrow();
            for (var each : edit.edits()) {
                document = document.with(each);
            }
            text = document.text();
            version++;
            return new Saving.Saved(draft());
        } catch (EditRefused _) {
            unfiled.add(new Unfiled(edit.place(), WRITER, edit.words()));
            version++;
            return new Saving.Refused(draft(), Saving.Why.NO_PLACE);
        }
    }
}
