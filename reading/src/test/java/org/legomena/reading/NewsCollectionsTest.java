package org.legomena.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON as the interfaces of news collections send it. */
class NewsCollectionsTest {
  @Test
  void newsApiGivesTheBeginningOfEachArticle() {
    Article article =
        Readings.ofStandardInput(
                """
                {"status": "ok", "totalResults": 1, "articles": [
                  {"source": {"id": null, "name": "Esk Wire"}, "author": "J. Harrin", "title": "Talks",
                   "description": "They met.", "url": "https://esk.example/talks",
                   "publishedAt": "2023-11-05T08:00:00Z",
                   "content": "The ministers met in Port Esk and agreed to\\u2026 [+2153 chars]"}]}
                """)
            .soleArticle();

    assertThat(article.outlet()).contains("Esk Wire");
    assertThat(article.author()).contains("J. Harrin");
    assertThat(article.published()).contains(LocalDate.of(2023, 11, 5));
    assertThat(article.text()).isEqualTo("The ministers met in Port Esk and agreed to");
    assertThat(article.warnings()).extracting(Fault::id).containsExactly("partial-text");
  }

  @Test
  void newsApiOnOneLineIsReadToo() {
    Readings readings =
        Readings.ofStandardInput(
            "{\"status\":\"ok\",\"articles\":[{\"content\":\"A met B.\"},{\"content\":\"C met"
                + " D.\"}]}");

    assertThat(readings.articles())
        .extracting(Article::text)
        .containsExactly("A met B.", "C met D.");
  }

  @Test
  void gdeltGivesHeadlines() {
    Article article =
        Readings.ofStandardInput(
                """
                {"articles": [
                  {"url": "https://esk.example/t", "title": "Ministers meet in Port Esk",
                   "seendate": "20231105T081500Z", "domain": "esk.example", "language": "English",
                   "sourcecountry": "Varda"}]}
                """)
            .soleArticle();

    assertThat(article.text()).isEqualTo("Ministers meet in Port Esk");
    assertThat(article.published()).contains(LocalDate.of(2023, 11, 5));
    assertThat(article.outlet()).contains("esk.example");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.warnings()).extracting(Fault::id).containsExactly("partial-text");
  }

  @Test
  void mediaCloudStoriesAreRead() {
    Article article =
        Readings.ofStandardInput(
                """
                [
                  {"id": "4f3c", "media_name": "esk.example", "title": "Talks", "language": "en",
                   "publish_date": "2023-11-05", "url": "https://esk.example/t",
                   "text": "The ministers met in Port Esk."}
                ]
                """)
            .soleArticle();

    assertThat(article.id()).isEqualTo("4f3c");
    assertThat(article.outlet()).contains("esk.example");
    assertThat(article.published()).contains(LocalDate.of(2023, 11, 5));
  }

  @Test
  void trafilaturaKeepsTheAddressInSource() {
    Article article =
        Readings.ofStandardInput(
                """
                {"title": "Talks", "author": "J. Harrin; E. Korvi", "hostname": "esk.example",
                 "date": "2023-11-05", "sitename": "Esk Wire", "source": "https://esk.example/t",
                 "source-hostname": "esk.example", "excerpt": "They met.",
                 "raw_text": "The ministers met.", "text": "The ministers met."}
                """)
            .soleArticle();

    assertThat(article.url()).contains("https://esk.example/t");
    assertThat(article.outlet()).contains("Esk Wire");
    assertThat(article.text()).isEqualTo("The ministers met.");
  }

  @Test
  void elementThatIsNoRecordIsNamedAndTheRestIsRead() {
    Readings readings =
        Readings.ofStandardInput("[{\"text\": \"A met B.\"},\n 7,\n{\"text\": \"C.\"}]");

    assertThat(readings.articles()).hasSize(2);
    assertThat(readings.faults()).extracting(Fault::place).containsExactly("-#2");
  }

  @Test
  void recordsBeforeTheDamageAreRead() {
    Readings readings = Readings.ofStandardInput("[{\"text\": \"A met B.\"},\n{\"text\": \"C met");

    assertThat(readings.articles()).hasSize(1);
    assertThat(readings.faults()).extracting(Fault::id).containsExactly("broken-json");
  }

  @Test
  void listLargerThanADocumentIsReadAsAStream() {
    String record = "{\"text\": \"" + "The ministers met. ".repeat(500) + "\"}";
    String list = "[\n" + String.join(",\n", Collections.nCopies(8000, record)) + "]";

    assertThat(list.length()).isGreaterThan(64 << 20);
    assertThat(Readings.ofStandardInput(list).articles()).hasSize(8000);
  }

  @Test
  void listOfNothingIsNamed() {
    assertThat(
            List.of("[]", "{\"articles\": [\n]}").stream()
                .map(
                    json ->
                        Readings.ofStandardInput(json.replace("[]", "[{\"text\": 1}]")).faults())
                .toList())
        .allMatch(faults -> faults.size() == 1);
  }
}
