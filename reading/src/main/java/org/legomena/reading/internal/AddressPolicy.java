package org.legomena.reading.internal;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Which hosts may be asked: those of the public network, and others only if the user allows it.
 * Each hop of a redirect is held to it, so that a page cannot lead into a network it could not
 * reach itself.
 *
 * @param allowPrivate whether this machine and private networks may be asked
 */
record AddressPolicy(boolean allowPrivate) {
  /**
   * Refuses an address that may not be asked.
   *
   * @param named the address the user gave, for the message
   */
  void check(URI address, String named) throws UnreadableException {
    if (allowPrivate) {
      return;
    }
    String host = address.getHost();
    for (InetAddress each : addresses(host, named)) {
      if (isPrivate(each)) {
        throw FaultKind.PRIVATE_ADDRESS.thrown(
            named,
            ("%s is on this machine or in a private network, which is not asked unless you say so"
                    + " (--allow-private)")
                .formatted(host));
      }
    }
  }

  private static InetAddress[] addresses(String host, String named) throws UnreadableException {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw FaultKind.FETCH_FAILED.thrown(
          named, "there is no host %s; check the address and the network".formatted(host));
    }
  }

  static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean isLocalV6 = bytes.length == 16 && (first & 0xFE) == 0xFC;
    boolean isSharedV4 = bytes.length == 4 && first == 100 && (second & 0xC0) == 64;
    boolean isReservedV4 = bytes.length == 4 && (first == 0 || first >= 240);
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || isLocalV6
        || isSharedV4
        || isReservedV4;
  }
}
