package org.waymark.ui.line;

/**
 * How many work at the same time, so that neither pages nor saves can take all connections to the database.
 *
 * @param pages made at once
 * @param saves written at once
 */
record Shares(int pages, int saves) {

    /** Making a page is work for processors with short waits for the database in between. */
    private static final int FOR_EACH_PROCESSOR = 2;

    private static final int FEWEST = 4;

    /** Connections that pages leave to others; one of them is nobody's: for what the server does by itself. */
    private static final int LEFT_BY_PAGES = 4;

    private static final int NOBODYS = 1;

    static Shares of(int connections, int processors) {
        var wanted = Math.max(FEWEST, FOR_EACH_PROCESSOR * processors);
        var pages = Math.max(1, Math.min(wanted, connections - LEFT_BY_PAGES));
        return withPages(pages, connections);
    }

    /** Where somebody has decided on the pages, saves have what they leave. */
    static Shares withPages(int pages, int connections) {
        return new Shares(pages, Math.max(1, connections - pages - NOBODYS));
    }
}
