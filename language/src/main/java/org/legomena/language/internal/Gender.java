package org.legomena.language.internal;

/** What pronouns may say of a person. */
enum Gender {
  UNKNOWN,
  FEMALE,
  MALE
}
