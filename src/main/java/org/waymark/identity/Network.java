package org.waymark.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Where somebody comes from, as far as it can be told apart from others. */
final class Network {

    private static final int BYTES_OF_A_SITE = 8;

    private Network() {}

    /** Who has one IPv6 address has 2^64 of them, so they count as one. */
    static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, BYTES_OF_A_SITE)
                    : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
