package org.legomena.language.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legomena.language.Sentence;
import org.legomena.language.Sentences;
import org.legomena.language.internal.CatalogueEntry.Body;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.CountryForm;
import org.legomena.language.internal.CatalogueEntry.Person;
import org.legomena.language.resource.ResourceException;
import org.legomena.language.resource.YamlNode;

class CatalogueTest {
  private static final Catalogue SHIPPED = Catalogue.shipped();

  @ParameterizedTest
  @CsvSource({
    "Russia, RUS, NAME",
    "Syria, SYR, NAME",
    "Iran, IRN, NAME",
    "Tanzania, TZA, NAME",
    "Turks, TUR, PEOPLE",
    "Britons, GBR, PEOPLE",
    "Antiguans, ATG, PEOPLE",
    "Burmese, MMR, ADJECTIVE",
    "Kremlin, RUS, SEAT",
    "Downing Street, GBR, SEAT",
    "White House, USA, SEAT",
    "Élysée, FRA, SEAT",
    "Crimea, UKR, REGION",
    "Ankara, TUR, CAPITAL",
    "Kosovo, KOS, NAME"
  })
  void countriesAreKnownByTheNamesOfTheNews(String name, String code, CountryForm form) {
    assertThat(SHIPPED.named(name))
        .anySatisfy(
            entry -> {
              assertThat(entry.country()).contains(code);
              assertThat(((Country) entry).form()).isEqualTo(form);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "United Nations, UNO, ''",
    "European Union, EUR, ''",
    "NATO, IGO, ''",
    "YPG, SYR, REB",
    "Boko Haram, NGA, REB",
    "Islamic State, IMG, REB",
    "Pentagon, USA, MIL",
    "Mossad, ISR, SPY",
    "Bundestag, DEU, LEG",
    "Fidesz, HUN, PTY",
    "Xinhua, CHN, JRN",
    "Amnesty International, NGO, SOC"
  })
  void bodiesHaveCountryAndSector(String name, String country, String sector) {
    assertThat(SHIPPED.named(name))
        .anySatisfy(
            entry -> {
              assertThat(entry.country()).contains(country);
              assertThat(((Body) entry).sector().orElse("")).isEqualTo(sector);
            });
  }

  @Test
  void anOfficeIsHeldOnItsDays() {
    Person person =
        (Person)
            SHIPPED.named("Barack Obama").stream()
                .filter(Person.class::isInstance)
                .findFirst()
                .orElseThrow();

    assertThat(person.officeOn(LocalDate.of(2016, 12, 15)).map(office -> office.role()))
        .contains("president");
    assertThat(person.officeOn(LocalDate.of(2017, 1, 20))).isEmpty();
    assertThat(person.isFormerOn(LocalDate.of(2017, 1, 20))).isTrue();
  }

  @Test
  void accentsAndSplitHyphensMakeNoDifference() {
    Sentence sentence =
        Sentences.of(
            """
            Recep Recep NNP 3 compound PERSON
            Tayyip Tayyip NNP 3 compound PERSON
            Erdoğan Erdoğan NNP 4 nsubj PERSON
            met meet VBD 0 root
            al al NNP 7 compound
            - - HYPH 7 punct
            Shabab Shabab NNP 4 obj
            """);

    assertThat(SHIPPED.at(sentence, 1)).extracting(Catalogue.Match::last).containsExactly(3);
    assertThat(SHIPPED.at(sentence, 5)).extracting(Catalogue.Match::last).containsExactly(7);
    assertThat(SHIPPED.at(sentence, 4)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "organisations: [{name: A, country: LYB}]|1|unknown country code 'LYB'",
        "organisations: [{name: A, sector: ARMY}]|1|unknown sector 'ARMY'",
        "organisations: [{name: A},\\n {name: A}]|2|the name 'A' stands",
        "organisations: [{name: A, aliases: [A]}]|1|the name 'A' stands twice",
        "organisations: [{name: A, kind: gang}]|1|neither organisation nor group",
        "organisations: [{nam: A}]|1|unknown key 'nam'",
        "countries: [{code: LBY, name: Libya},\\n"
            + " {code: LBY, name: Lybia}]|2|country LBY is listed twice",
        "persons: [{name: A B, gender: x}]|1|neither female nor male",
        "titles: [{sector: GOV, words: [reeve,\\n reeve]}]|2|'reeve' is listed twice",
      })
  void aFaultIsToldWithFileLineAndReason(String content, int line, String reason) {
    assertThatThrownBy(() -> read(content.replace("\\n", "\n")))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("mine.yaml:" + line)
        .hasMessageContaining(reason);
  }

  @Test
  void overlappingOfficesAreAFault() {
    String content =
        """
        persons:
          - name: Ann Example
            offices:
              - {role: mayor, sector: GOV, from: 2010, to: 2014}
              - {role: governor, sector: GOV, from: 2014-06}
        """;

    assertThatThrownBy(() -> read(content))
        .hasMessageContaining("mine.yaml:5")
        .hasMessageContaining("'mayor' and 'governor' overlap");
  }

  @Test
  void anOfficeThatEndsBeforeItBeginsIsAFault() {
    assertThatThrownBy(
            () ->
                read(
                    "persons: [{name: A B, offices: [{role: r, sector: GOV, from: 2014, to:"
                        + " 2010}]}]"))
        .hasMessageContaining("ends 2010-12-31 before it begins 2014-01-01");
  }

  @Test
  void aUserEntryReplacesTheShippedOneWithItsAliases(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(
        file, "organisations: [{name: Boko Haram, aliases: [BH], country: TCD, sector: CRM}]");

    Catalogue catalogue = Catalogue.with(List.of(file));

    assertThat(catalogue.named("Boko Haram"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.country()).contains("TCD"));
    assertThat(catalogue.named("BH")).hasSize(1);
  }

  @Test
  void aUserNameIsTakenFromTheShippedEntry(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(
        file, "organisations: [{name: Youth Peace Group, aliases: [YPG], sector: SOC}]");

    Catalogue catalogue = Catalogue.with(List.of(file));

    assertThat(catalogue.named("YPG"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.name()).isEqualTo("Youth Peace Group"));
    assertThat(catalogue.named("People's Protection Units")).hasSize(1);
  }

  @Test
  void aUserCountryAddsNames() {
    Catalogue catalogue = read("countries: [{code: LBY, name: Libya, seats: [Green Palace]}]");

    assertThat(catalogue.named("Green Palace").get(0).country()).contains("LBY");
    assertThat(catalogue.named("Libyan")).isNotEmpty();
  }

  @Test
  void aUserRoleWordGetsTheUsersSector() {
    Catalogue catalogue = read("body-patterns: [{sector: REL, words: [institute]}]");

    assertThat(catalogue.bodySector("institute")).isEqualTo(Optional.of("REL"));
  }

  @Test
  void aMissingFileIsNamed(@TempDir Path folder) {
    Path file = folder.resolve("none.yaml");

    assertThatThrownBy(() -> Catalogue.with(List.of(file)))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("there is no such file");
  }

  private static Catalogue read(String content) {
    Catalogue catalogue = Catalogue.shipped();
    catalogue.read(
        YamlNode.read(
            "mine.yaml", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
    return catalogue;
  }
}
