package org.legomena.coding;

import java.util.Locale;

/** The four quad classes: in words or in deeds, for or against. */
public enum Quad {
  VERBAL_COOPERATION(1),
  MATERIAL_COOPERATION(2),
  VERBAL_CONFLICT(3),
  MATERIAL_CONFLICT(4);

  private final int number;

  Quad(int number) {
    this.number = number;
  }

  /** Its number in PLOVER and CAMEO, 1 to 4. */
  public int number() {
    return number;
  }

  /** As it is written in output: {@code material-conflict}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
