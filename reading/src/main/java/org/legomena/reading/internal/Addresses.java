package org.legomena.reading.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Web addresses as they are kept: without what only tells where a reader came from. */
final class Addresses {
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "yclid",
          "twclid",
          "igshid",
          "igsh",
          "mc_cid",
          "mc_eid",
          "mkt_tok",
          "_ga",
          "_gl",
          "ref_src",
          "ref_url",
          "cmpid",
          "ocid",
          "ncid",
          "smid",
          "smtyp",
          "at_medium",
          "at_campaign",
          "at_custom1",
          "at_custom2",
          "at_custom3",
          "at_custom4",
          "ns_campaign",
          "ns_mchannel",
          "ns_source",
          "ns_linkname",
          "ns_fee",
          "spm",
          "xtor",
          "guccounter",
          "guce_referrer",
          "guce_referrer_sig",
          "taid",
          "traffic_source",
          "__twitter_impression",
          "s_cid",
          "icid",
          "intcmp");
  private static final Pattern TRACKING_PREFIX =
      Pattern.compile("(?:utm|pk|piwik|mtm|hsa|vero|oly|wt)_.*|wt\\..*");

  private Addresses() {}

  /**
   * The address without fragment and tracking parameters, its host in lower case. What is no http
   * address stays as it is.
   */
  static String cleaned(String address) {
    int colon = address.indexOf("://");
    String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return address;
    }
    int hash = address.indexOf('#');
    String kept = hash < 0 ? address : address.substring(0, hash);
    int query = kept.indexOf('?');
    String place = withLowerHost(query < 0 ? kept : kept.substring(0, query), scheme, colon);
    String parameters = query < 0 ? "" : withoutTracking(kept.substring(query + 1));
    return parameters.isEmpty() ? place : place + "?" + parameters;
  }

  private static String withLowerHost(String place, String scheme, int colon) {
    int start = colon + "://".length();
    int slash = place.indexOf('/', start);
    int end = slash < 0 ? place.length() : slash;
    return scheme
        + "://"
        + place.substring(start, end).toLowerCase(Locale.ROOT)
        + place.substring(end);
  }

  private static String withoutTracking(String query) {
    return Arrays.stream(query.split("&"))
        .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
        .collect(Collectors.joining("&"));
  }

  private static boolean isTracking(String parameter) {
    String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    return TRACKING.contains(name) || TRACKING_PREFIX.matcher(name).matches();
  }
}
