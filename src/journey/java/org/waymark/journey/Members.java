package org.waymark.journey;

import com.microsoft.playwright.BrowserContext;

/** Accounts that are there before anybody signs in to them. */
final class Members {

    static final String PASSWORD = "yedi dağın ardında 1918";

    private Members() {}

    /** Makes an account in this browser and leaves it signed out. */
    static Person open(Server server, BrowserContext context, String name) {
        var person = new Person(server, context).signUp(name, PASSWORD);
        context.clearCookies();
        return person;
    }

    /** Nobody can make themselves an instructor, so it is done in the database while the server is down. */
    static void openInstructors(Server server, ServerDatabase database, BrowserContext context, String... names) {
        for (var name : names) {
            open(server, context, name);
        }
        server.kill();
        var jdbc = database.client();
        for (var name : names) {
            jdbc.sql("""
                    update account_role set role = 'INSTRUCTOR'
                    where account_id = (select id from account where user_name = :name)
                    """).param("name", name).update();
        }
        server.startAgain();
    }
}
