package org.legomena.coding.internal.attribution;

/** What a unit is to a cue; the numbers are those of the scope model's weights. */
enum Label {
  OTHER(0),
  SOURCE(1),
  CONTENT(2),
  CUE(3);

  private final int number;

  Label(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
