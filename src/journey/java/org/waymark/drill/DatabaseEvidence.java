package org.waymark.drill;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.waymark.assessment.Attempts;
import org.waymark.assessment.QuizTaken;
import org.waymark.assessment.SealKeys;
import org.waymark.assessment.Seals;
import org.waymark.content.Library;
import org.waymark.journey.ServerDatabase;
import tools.jackson.databind.JsonNode;

/** Reads attempts from the database with the program's own storage, beside the server, and judges them by its own rules. */
final class DatabaseEvidence implements Evidence {

    private static final Pattern STORAGE =
            Pattern.compile("org\\.waymark\\.(assessment|content)\\.(jdbc\\.Jdbc\\w+|EditionLibrary|CoursesInTrouble)");

    private final ServerDatabase database;
    private final Map<String, JsonNode> shown;
    private final Seals seals;
    private final Attempts attempts;
    private final Library library;

    DatabaseEvidence(ServerDatabase database, String sealKey, Map<String, JsonNode> shown) {
        this.database = database;
        this.shown = shown;
        this.seals = new Seals(SealKeys.parse(sealKey));
        var context = storage(database);
        this.attempts = context.getBean(Attempts.class);
        this.library = context.getBean(Library.class);
    }

    @Override
    public JdbcClient database() {
        return database.client();
    }

    @Override
    public Map<String, JsonNode> shown() {
        return shown;
    }

    @Override
    public Evidence.Attempt attempt(String token) {
        var attempt = attempts.get(token);
        var grace = attempt.terms().grace();
        return new Evidence.Attempt(
                seals.verify(attempt), wrongMark(attempt), attempt.endsAt().map(end -> end.plus(grace)));
    }

    private Optional<String> wrongMark(org.waymark.assessment.Attempt attempt) {
        var course = library.edition(attempt.edition()).course();
        var right = new QuizTaken(course, course.quiz(attempt.quiz()).orElseThrow()).mark(attempt);
        return attempt.mark()
                .filter(mark -> !mark.equals(right))
                .map(mark -> "attempt " + attempt.token() + " has " + mark + " and its events earn " + right);
    }

    /** The program's classes for storage, and nothing else of it. */
    private static AnnotationConfigApplicationContext storage(ServerDatabase database) {
        var context = new AnnotationConfigApplicationContext();
        var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(STORAGE));
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.scan("org.waymark.assessment", "org.waymark.content");
        context.refresh();
        return context;
    }
}
