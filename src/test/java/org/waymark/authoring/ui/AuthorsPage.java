package org.waymark.authoring.ui;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.Right;
import org.waymark.base.Slug;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;
import org.waymark.content.edit.LessonDocument;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.Role;
import org.waymark.identity.Sitter;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;

/** The invented course with nothing drafted, and instructors before a page of it: three who write it, and one who does not. */
@ContextConfiguration(classes = WorkbenchViews.class)
@ViewPackages(packages = {"org.waymark.authoring.ui", "org.waymark.ui"})
abstract class AuthorsPage extends WritingPage {

    static final Slug COURSE = Examples.COURSE;

    private @Autowired Sitter sitter;
    private @Autowired JdbcClient jdbc;
    private @Autowired Accounts accounts;
    private @Autowired Authorships authorships;
    private @Autowired EditingCourses editing;
    private @Autowired Environment environment;

    private UserId leyla = new UserId(new UUID(0, 0));
    private UserId kamal = leyla;
    private UserId reviewer = leyla;
    private UserId stranger = leyla;

    @BeforeEach
    void nothingIsDrafted() throws IOException {
        List.of(
                        "translation_source",
                        "translated_words",
                        "draft_unfiled",
                        "draft",
                        "draft_revision",
                        "draft_lease",
                        "draft_aside",
                        "draft_aside_words",
                        "authorship",
                        "edition_file",
                        "edition")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        ExampleFiles.write(ExampleFiles.all(), folder());
        leyla = account("Leyla Quliyeva", Right.values());
        kamal = account("Kamal Əliyev", Right.EDIT);
        reviewer = account("Rəna Əsgərova", Right.REVIEW);
        stranger = account("Yaban Er");
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    @AfterEach
    void theFolderIsAsItWas() throws IOException {
        ExampleFiles.write(ExampleFiles.all(), folder());
    }

    private UserId account(String name, Right... rights) {
        var id = new UserId(UUID.randomUUID());
        accounts.open(
                new Account(
                        id,
                        "u" + Long.toHexString(id.value().getMostSignificantBits()),
                        name,
                        Set.of(Role.INSTRUCTOR),
                        Optional.empty(),
                        Theme.SYSTEM,
                        TextSize.ORDINARY),
                PagesOnDatabase.NOW);
        if (rights.length > 0) {
            authorships.keep(new Authorship(COURSE, id, Set.of(rights)), PagesOnDatabase.NOW);
        }
        return id;
    }

    void leylaOpens(String address) {
        at(leyla, address);
    }

    void kamalOpens(String address) {
        at(kamal, address);
    }

    void reviewerOpens(String address) {
        at(reviewer, address);
    }

    void strangerOpens(String address) {
        at(stranger, address);
    }

    private void at(UserId who, String address) {
        sitter.becomes(who);
        go(address);
    }

    /** Nobody writes the course any more. */
    void takeRights() {
        jdbc.sql("delete from authorship").update();
    }

    /** Kamal types on another page. */
    void typeElsewhere(String path, Slug section, String words) {
        var basis = editing.open(kamal, COURSE, path).basis();
        editing.type(kamal, basis, new DraftEdit.Body(section, words));
    }

    /** Kamal takes a section out on another page. */
    void removeElsewhere(String path, Slug section) {
        var file = editing.open(kamal, COURSE, path);
        var without = LessonDocument.read(file.text(), path, new ArrayList<>())
                .orElseThrow()
                .without(section);
        editing.type(kamal, file.basis(), new DraftEdit.Whole(without.text()));
    }

    /** What is in the draft, whoever looks. */
    String draft(String path) {
        return editing.open(leyla, COURSE, path).text();
    }

    Path folder() {
        return folder(COURSE);
    }

    Path folder(Slug course) {
        return Path.of(environment.getRequiredProperty("waymark.content"), course.value());
    }

    /** Leyla writes another course, too. */
    void leylaWrites(Slug course) {
        authorships.keep(new Authorship(course, leyla, Set.of(Right.EDIT)), PagesOnDatabase.NOW);
    }

    String file(String path) throws IOException {
        return Files.readString(folder().resolve(path));
    }
}
