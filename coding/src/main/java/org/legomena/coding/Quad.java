package org.legomena.coding;

import java.util.Locale;

/** The four quad classes: in words or in deeds, for or against. */
public enum Quad {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT;

  /** As it is written in output: {@code material-conflict}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
