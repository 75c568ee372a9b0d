package org.legomena.coding.internal.attribution;

/** What a unit is to a cue. */
enum Label {
  OTHER,
  SOURCE,
  CONTENT,
  CUE
}
