package org.waymark.classreport.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.waymark.classreport.Klass;
import org.waymark.classreport.ReportContract;
import org.waymark.classreport.ReportServices;
import org.waymark.classreport.RunningQuizContract;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.identity.MutableClock;
import org.waymark.storage.CountingDatabase;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.storage.ServicesOnDatabase;

/** The reports of a class of six on a database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReportsOnDatabase implements ReportContract, RunningQuizContract {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Klass klass;

    abstract DataSource database();

    @BeforeAll
    void begin() {
        var database = new CountingDatabase(database());
        context.registerBean(CountingDatabase.class, () -> database);
        context.registerBean(MutableClock.class, () -> new MutableClock(PagesOnDatabase.NOW));
        context.registerBean(Library.class, () -> new LibraryOf(Examples.edition()));
        context.register(ServicesOnDatabase.class, ReportServices.class);
        context.refresh();
    }

    @AfterAll
    void end() {
        context.close();
    }

    @BeforeEach
    void anEmptyInstallation() {
        klass = Klass.of(context, 6);
    }

    @Override
    public Klass klass() {
        return klass;
    }
}
