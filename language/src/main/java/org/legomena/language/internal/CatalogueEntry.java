package org.legomena.language.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.legomena.language.EntityKind;

/** What the shipped catalogue knows by name. */
sealed interface CatalogueEntry {
  /** The name to show. */
  String name();

  /** Code of the country, if it has one. */
  Optional<String> country();

  /** How a name of a country stands in the text. */
  enum CountryForm {
    /** "Libya". */
    NAME,
    /** "Libyan". */
    ADJECTIVE,
    /** "Libyans". */
    PEOPLE,
    /** "Tripoli": its government, or the place. */
    CAPITAL,
    /** "the Kremlin": its government. */
    SEAT,
    /** "Crimea", "Texas": a part of it. */
    REGION,
    /** "Benghazi": a place in it. */
    CITY
  }

  /**
   * A country in one of its forms.
   *
   * @param code ISO 3166-1 alpha-3 or KOS
   * @param name its usual name
   * @param words the name as it stands, for regions, cities and seats
   */
  record Country(String code, String name, String words, CountryForm form)
      implements CatalogueEntry {
    @Override
    public Optional<String> country() {
      return Optional.of(code);
    }
  }

  /** A body or armed group. */
  record Body(String name, Optional<String> country, Optional<String> sector, EntityKind kind)
      implements CatalogueEntry {}

  /**
   * A person with the offices held.
   *
   * @param offices in order, none overlapping another
   */
  record Person(String name, Optional<String> country, Gender gender, List<Office> offices)
      implements CatalogueEntry {
    /** The office held on a day, if any. */
    Optional<Office> officeOn(LocalDate day) {
      for (Office office : offices) {
        if (!office.from().isAfter(day) && !office.to().isBefore(day)) {
          return Optional.of(office);
        }
      }
      return Optional.empty();
    }

    /** Whether all offices had ended before a day. */
    boolean isFormerOn(LocalDate day) {
      return !offices.isEmpty() && offices.stream().allMatch(office -> office.to().isBefore(day));
    }
  }

  /**
   * An office held by a person.
   *
   * @param role in words: "president"
   * @param from first day
   * @param to last day; {@link LocalDate#MAX} if still held
   */
  record Office(String role, String sector, LocalDate from, LocalDate to) {}
}
