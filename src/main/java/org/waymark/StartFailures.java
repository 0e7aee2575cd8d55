package org.waymark;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.web.server.PortInUseException;
import org.waymark.cli.NoSealKey;

/** Why Waymark did not start, in one sentence for the operator. */
final class StartFailures {

    /** H2's error code DATABASE_ALREADY_OPEN_1. */
    private static final int ALREADY_OPEN = 90_020;

    /** H2's error code DATABASE_NOT_FOUND_WITH_IF_EXISTS_1. */
    private static final int NOT_FOUND = 90_146;

    /** SQL states: 08 the server cannot be reached, 28 it refuses the user. */
    private static final String CONNECTION = "08";

    private static final String AUTHORISATION = "28";

    private StartFailures() {}

    static String sentence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(StartFailures::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> "it did not start: " + rootOf(failure) + " (the log has all of it)");
    }

    private static Optional<String> known(Throwable failure) {
        return switch (failure) {
            case Durability.Weak weak -> Optional.of(weak.getMessage() + ".");
            case PortInUseException taken ->
                Optional.of(
                        "port " + taken.getPort()
                                + " is taken by another program; stop it, or choose another port with WAYMARK_PORT or WAYMARK_MANAGEMENT_PORT.");
            case SQLException sql -> ofDatabase(sql);
            case FlywayValidateException _ ->
                Optional.of("the tables of the database are those of another version of Waymark; "
                        + "start this version on it once, and what it lacks is added.");
            case NoSealKey missing -> Optional.of(missing.getMessage() + ".");
            case ConnectException _ ->
                Optional.of("the database server does not answer; is it running where WAYMARK_DB_URL says?");
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofDatabase(SQLException failure) {
        var state = Optional.ofNullable(failure.getSQLState()).orElse("");
        if (failure.getErrorCode() == ALREADY_OPEN) {
            return Optional.of("the database file is in use by another instance of Waymark; stop that one first, "
                    + "or give this one its own with WAYMARK_DB_URL.");
        }
        if (failure.getErrorCode() == NOT_FOUND) {
            return Optional.of("there is no database yet where WAYMARK_DB_URL says.");
        }
        if (state.startsWith(AUTHORISATION)) {
            return Optional.of("the database refuses the user or password of WAYMARK_DB_USER and WAYMARK_DB_PASSWORD.");
        }
        if (state.startsWith(CONNECTION)) {
            return Optional.of("the database server does not answer; is it running where WAYMARK_DB_URL says?");
        }
        return Optional.empty();
    }

    private static String rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ", " + root.getMessage();
    }
}
