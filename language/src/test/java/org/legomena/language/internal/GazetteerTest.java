package org.legomena.language.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.legomena.language.PlaceKind;
import org.legomena.language.resource.ResourceException;

class GazetteerTest {
  private static final Gazetteer SHIPPED = Gazetteer.shipped();
  private static final ListedPlaces LISTED = ListedPlaces.shipped(SHIPPED);

  private static byte[] file(String name) throws IOException {
    try (InputStream in =
        GazetteerTest.class.getResourceAsStream("/org/legomena/language/gazetteer/" + name)) {
      return in.readAllBytes();
    }
  }

  @Test
  void nameGivesAllPlacesThatBearIt() {
    List<KnownPlace> found = SHIPPED.find(PlaceKey.of("Tripoli"));
    assertThat(found).extracting(KnownPlace::country).contains("LBY", "LBN");
  }

  @Test
  void placeCarriesItsNumberAndPoint() {
    KnownPlace tartus =
        SHIPPED.find(PlaceKey.of("Ţarţūs")).stream()
            .filter(place -> place.kind() == PlaceKind.CITY)
            .findFirst()
            .orElseThrow();
    assertThat(tartus.geonames()).contains(163345L);
    assertThat(tartus.point().latitude()).isBetween(34.8, 35.0);
  }

  @Test
  void unknownNameGivesNothing() {
    assertThat(SHIPPED.find(PlaceKey.of("Zzyzxgrad"))).isEmpty();
  }

  @Test
  void fileCutShortIsRefusedWithTheRemedy() throws IOException {
    byte[] whole = file("places.tsv.gz");
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    String checksum = new String(file("places.tsv.gz.sha256"), StandardCharsets.US_ASCII).trim();
    assertThatThrownBy(() -> Gazetteer.of(cut, checksum))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("cut short or changed")
        .hasMessageContaining("scripts/gazetteer.mjs");
  }

  @Test
  void loadsWithinASecondAndTheMemoryPlanned() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    long before = runtime.totalMemory() - runtime.freeMemory();
    long start = System.nanoTime();
    Atlas atlas = Atlas.shipped();
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.gc();
    long used = runtime.totalMemory() - runtime.freeMemory() - before;
    assertThat(atlas.find("Benghazi")).isNotEmpty();
    assertThat(millis).isLessThan(1_000);
    assertThat(used).isLessThan(150_000_000);
  }

  @Test
  void threeHundredFeaturesAreListed() {
    assertThat(LISTED.features()).isGreaterThanOrEqualTo(300);
  }

  @Test
  void everyCountryOfTheCodebookHasAPoint() {
    assertThat(LISTED.country("LBY").orElseThrow().name()).isEqualTo("Libya");
    assertThat(LISTED.country("KOS")).isPresent();
  }

  @Test
  void abbreviationNeedsItsFullStop() {
    Atlas atlas = Atlas.shipped();
    assertThat(atlas.find("Miss.")).extracting(KnownPlace::name).contains("Mississippi");
    assertThat(atlas.find("Miss")).extracting(KnownPlace::name).doesNotContain("Mississippi");
  }
}
