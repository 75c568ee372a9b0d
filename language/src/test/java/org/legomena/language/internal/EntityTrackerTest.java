package org.legomena.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.legomena.language.Entity;
import org.legomena.language.Participants;
import org.legomena.language.Sentence;
import org.legomena.language.Sentences;
import org.legomena.language.Word;
import org.legomena.reading.Span;

class EntityTrackerTest {
  private static final EntityTracker TRACKER =
      new EntityTracker(Catalogue.shipped(), FirstNames.load());
  private static final LocalDate DAY = LocalDate.of(2018, 4, 5);

  @Test
  void aTitleGivesRoleCountryAndSector() {
    Entity entity =
        sole(
            "person",
            """
            Libyan libyan JJ 3 amod
            General general NNP 3 compound
            Omar Omar NNP 4 nsubj PERSON
            spoke speak VBD 0 root
            """);

    assertThat(code(entity)).isEqualTo("LBY MIL");
    assertThat(entity.role().map(Entity.Role::words).orElse("")).contains("General");
  }

  @Test
  void aRoleJoinsTheNameAfterTheComma() {
    Participants found =
        track(
            """
            the the DT 3 det
            military military JJ 3 amod
            commander commander NN 9 nsubj
            of of IN 5 case
            Libya Libya NNP 3 nmod LOCATION
            , , , 3 punct
            Adam Adam NNP 8 compound PERSON
            Zorn Zorn NNP 5 appos PERSON
            spoke speak VBD 0 root
            """);

    assertThat(named(found, "Adam Zorn").map(EntityTrackerTest::code)).contains("LBY MIL");
    assertThat(persons(found)).hasSize(1);
  }

  @Test
  void aFormerEnvoyAndHisSuccessorStayTwo() {
    Participants found =
        track(
            """
            The the DT 4 det
            former former JJ 4 amod
            US US NNP 4 compound
            envoy envoy NN 5 nsubj
            criticised criticise VBD 0 root
            the the DT 9 det
            current current JJ 9 amod
            US US NNP 9 compound
            envoy envoy NN 5 obj
            """);

    assertThat(persons(found))
        .extracting(EntityTrackerTest::code)
        .containsExactly("USA ELI", "USA GOV");
  }

  @Test
  void warshipsOfACountryAreItsMilitaryNotTheState() {
    Participants found =
        track(
            """
            Russian russian JJ 2 amod
            warships warship NNS 3 nsubj
            sailed sail VBD 0 root
            """);

    assertThat(named(found, "Russian warships").map(EntityTrackerTest::code)).contains("RUS MIL");
    assertThat(named(found, "Russia").map(EntityTrackerTest::code)).contains("RUS GOV");
  }

  @Test
  void twoNationalitiesBeforeOneNounAreTwoGroups() {
    Participants found =
        track(
            """
            French french JJ 4 amod
            and and CC 3 cc
            Spanish spanish JJ 1 conj
            police police NNS 5 nsubj
            acted act VBD 0 root
            """);

    assertThat(named(found, "French police").map(EntityTrackerTest::code)).contains("FRA COP");
    assertThat(named(found, "Spanish police").map(EntityTrackerTest::code)).contains("ESP COP");
  }

  @Test
  void aCapitalActsForItsGovernmentButIsAPlaceAfterIn() {
    Participants found =
        track(
            """
            Ankara Ankara NNP 2 nsubj LOCATION
            warned warn VBD 0 root
            of of IN 4 case
            attacks attack NNS 2 obl
            in in IN 6 case
            Moscow Moscow NNP 4 nmod LOCATION
            """);

    assertThat(named(found, "Turkey")).isPresent();
    assertThat(named(found, "Russia")).isEmpty();
  }

  @Test
  void aNameWithoutEvidenceTakesNoCountryFromItsSurroundings() {
    Participants found =
        track(
            """
            Russia Russia NNP 2 nsubj LOCATION
            praised praise VBD 0 root
            Ivo Ivo NNP 4 compound PERSON
            Marr Marr NNP 2 obj PERSON
            """,
            """
            Russia Russia NNP 2 nsubj LOCATION
            thanked thank VBD 0 root
            Marr Marr NNP 2 obj PERSON
            """);

    assertThat(named(found, "Ivo Marr").flatMap(Entity::country)).isEmpty();
    assertThat(named(found, "Ivo Marr").map(e -> e.mentions().size())).contains(2);
  }

  @Test
  void anArmyWithoutACountryIsThatOfThePlace() {
    Participants found =
        track(
            """
            The the DT 2 det
            army army NN 3 nsubj
            advanced advance VBD 0 root
            in in IN 5 case
            Aleppo Aleppo NNP 3 obl LOCATION
            """);

    assertThat(named(found, "army").map(EntityTrackerTest::code)).contains("SYR MIL");
  }

  @Test
  void possessorsGiveTheirCountryButAlliesDoNotShareIt() {
    Participants found =
        track(
            """
            Turkey Turkey NNP 2 nsubj LOCATION
            moved move VBD 0 root
            its its PRP$ 4 nmod:poss
            forces force NNS 2 obj
            and and CC 7 cc
            its its PRP$ 7 nmod:poss
            allies ally NNS 4 conj
            """);

    assertThat(named(found, "forces").map(EntityTrackerTest::code)).contains("TUR MIL");
    assertThat(named(found, "allies").flatMap(Entity::country)).isEmpty();
  }

  @Test
  void aPronounGoesToTheSubjectOfFittingGender() {
    Participants found =
        track(
            """
            Angela Angela NNP 2 compound PERSON
            Merkel Merkel NNP 3 nsubj PERSON
            met meet VBD 0 root
            Vladimir Vladimir NNP 5 compound PERSON
            Putin Putin NNP 3 obj PERSON
            """,
            """
            He he PRP 2 nsubj
            smiled smile VBD 0 root
            """);

    assertThat(named(found, "Vladimir Putin").map(e -> e.mentions().size())).contains(2);
  }

  @Test
  void anAcronymInBracketsIsTheSameBody() {
    Participants found =
        track(
            """
            Harbour Harbour NNP 3 compound ORGANISATION
            Rescue Rescue NNP 3 compound ORGANISATION
            Network Network NNP 7 nsubj ORGANISATION
            ( ( -LRB- 5 punct
            HRN HRN NNP 3 appos ORGANISATION
            ) ) -RRB- 5 punct
            spoke speak VBD 0 root
            """);

    assertThat(named(found, "Harbour Rescue Network").map(Entity::aliases).orElse(List.of()))
        .contains("HRN");
    assertThat(found.all()).hasSize(1);
  }

  @Test
  void theCountryOfOfficeIsThatOfTheDay() {
    Entity entity =
        sole(
            "person",
            """
            Rex Rex NNP 2 compound PERSON
            Tillerson Tillerson NNP 3 nsubj PERSON
            spoke speak VBD 0 root
            """);

    assertThat(code(entity)).isEqualTo("USA ELI");
  }

  @Test
  void anArticleWithFiveThousandNamesIsReadInBoundedTime() {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      sentences.add(
          sentence(
              text,
              i,
              "Zed%d Zed%d NNP 2 compound PERSON\nQuux%d Quux%d NNP 3 nsubj PERSON\nspoke speak VBD 0 root\nto to IN 5 case\nher her PRP 3 obl"
                  .replace("%d", String.valueOf(i))));
    }
    long start = System.nanoTime();

    Participants found = TRACKER.track(text.toString(), sentences, Optional.of(DAY));

    assertThat(found.all()).hasSize(5_000);
    assertThat(People.warnings(found)).singleElement().asString().startsWith("5000 participants");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  private static Participants track(String... lines) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String each : lines) {
      sentences.add(sentence(text, sentences.size(), each));
    }
    return TRACKER.track(text.toString(), sentences, Optional.of(DAY));
  }

  /** The sentence moved to where the text so far ends. */
  private static Sentence sentence(StringBuilder text, int number, String lines) {
    Sentence alone = Sentences.of(lines);
    int shift = text.length();
    text.append(Sentences.text(alone)).append('\n');
    List<Word> words = new ArrayList<>();
    for (Word word : alone.words()) {
      words.add(
          new Word(
              word.number(),
              new Span(word.span().start() + shift, word.span().end() + shift),
              word.text(),
              word.lemma().toLowerCase(java.util.Locale.ROOT),
              word.tag(),
              word.head(),
              word.relation(),
              word.name()));
    }
    return new Sentence(number, words);
  }

  private static Entity sole(String kind, String lines) {
    return track(lines).all().stream()
        .filter(entity -> entity.kind().name().equalsIgnoreCase(kind))
        .findFirst()
        .orElseThrow();
  }

  private static List<Entity> persons(Participants found) {
    return found.all().stream()
        .filter(entity -> entity.kind() == org.legomena.language.EntityKind.PERSON)
        .toList();
  }

  private static Optional<Entity> named(Participants found, String name) {
    return found.all().stream().filter(entity -> entity.name().equals(name)).findFirst();
  }

  private static String code(Entity entity) {
    return entity.country().orElse("-") + " " + String.join(",", entity.sectors());
  }
}
