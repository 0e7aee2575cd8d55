package org.waymark.oversight;

import static java.util.Map.entry;

import java.util.Map;

/** What administrators do with accounts: nobody's work is seen by it, and instructors may not. */
final class AccountRows {

    private static final Row KEEPING =
            new Row.Exempt("for administrators alone: keeps accounts and their roles, and shows nobody's work");

    static final Map<String, Row> ROWS = Map.ofEntries(
            entry("GivingRoles.change(UserId, UserId, Set, Set)", KEEPING),
            entry("HandingOutPasswords.open(UserId, String, String, Set)", KEEPING),
            entry("HandingOutPasswords.renew(UserId, Person)", KEEPING),
            entry("SeeingAccounts.find(AccountSearch, int)", KEEPING),
            entry("SeeingAccounts.history(UserId)", KEEPING));

    private AccountRows() {}
}
