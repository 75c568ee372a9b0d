package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects the features of one example: names of what is there, each with its value. */
final class Features {
  private final List<String> names = new ArrayList<>();

  /** Notes that something has this value. */
  Features add(String name, Object value) {
    names.add(name + "=" + value);
    return this;
  }

  /** Notes a value alone and together with a second one. */
  Features add(String name, Object value, String with) {
    add(name, value);
    names.add(name + "=" + value + "&" + with);
    return this;
  }

  /** Notes it if it holds. */
  Features addIf(boolean holds, String name) {
    if (holds) {
      names.add(name);
    }
    return this;
  }

  /** All that was noted. */
  List<String> names() {
    return Collections.unmodifiableList(names);
  }

  /** A count in steps that grow: 0, 1, 2, 3, 5, 9. */
  static String step(int count) {
    if (count <= 3) {
      return String.valueOf(count);
    }
    return count <= 5 ? "4-5" : count <= 9 ? "6-9" : "10+";
  }
}
