package org.legomena.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** RSS and Atom: items as documents, and feeds that are traps. */
class FeedsTest {
  private static final String TALKS =
      "The ministers of Varda and Telmark met in Port Esk on Friday, officials said.";

  @Test
  void itemOfRssFillsTheArticle() {
    Article article =
        Readings.ofStandardInput(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                <title>Esk Wire</title><language>en-gb</language>
                <image><title>Logo</title></image>
                <item><title>Talks &amp;amp; tea</title><link>https://esk.example/t?utm_medium=rss</link>
                <guid>t-1</guid><dc:creator>J. Harrin</dc:creator>
                <pubDate>Sun, 05 Nov 2023 23:30:00 -0500</pubDate><description>Short.</description>
                <content:encoded><![CDATA[<p>%s</p><p>They left.</p>]]></content:encoded></item>
                </channel></rss>
                """
                    .formatted(TALKS))
            .soleArticle();

    assertThat(article.title()).contains("Talks & tea");
    assertThat(article.text()).isEqualTo(TALKS + "\n\nThey left.");
    assertThat(article.outlet()).contains("Esk Wire");
    assertThat(article.author()).contains("J. Harrin");
    assertThat(article.published()).contains(LocalDate.of(2023, 11, 5));
    assertThat(article.url()).contains("https://esk.example/t");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.warnings()).isEmpty();
    assertThat(article.provenance().kind()).isEqualTo(InputKind.FEED);
  }

  @Test
  void entryOfAtomFillsTheArticle() {
    Article article =
        Readings.ofStandardInput(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Esk Wire</title>
                <entry><id>urn:1</id><title type="html">Talks</title>
                <link rel="enclosure" href="https://esk.example/a.mp3"/>
                <link href="https://esk.example/t"/><published>2023-11-05T01:00:00Z</published>
                <author><name>E. Korvi</name><email>e@esk.example</email></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content>
                </entry></feed>
                """
                    .formatted(TALKS))
            .soleArticle();

    assertThat(article.text()).isEqualTo(TALKS);
    assertThat(article.url()).contains("https://esk.example/t");
    assertThat(article.author()).contains("E. Korvi");
    assertThat(article.published()).contains(LocalDate.of(2023, 11, 5));
  }

  @Test
  void itemOfRdfSiteSummaryIsRead() {
    assertThat(
            Readings.ofStandardInput(
                    "<rdf:RDF xmlns:rdf=\"r\""
                        + " xmlns=\"http://purl.org/rss/1.0/\"><channel><title>Esk"
                        + "</title></channel><item><title>Talks</title><description>"
                        + TALKS
                        + "</description></item></rdf:RDF>")
                .soleArticle()
                .text())
        .isEqualTo(TALKS);
  }

  @Test
  void summaryAloneIsWarnedOf() {
    assertThat(item("<title>Talks</title><description>They met.</description>").warnings())
        .extracting(Fault::id)
        .containsExactly("partial-text");
  }

  @Test
  void idOfAnItemStaysTheSameWhereverItStands() {
    String first = "<item><guid>1</guid><title>A met B</title></item>";
    String second = "<item><guid>2</guid><title>C met D</title></item>";

    assertThat(rss(first + second).articles().get(1).id())
        .isEqualTo(rss(second + first).articles().get(0).id());
  }

  @Test
  void itemGivenTwiceIsReadOnce() {
    String item = "<item><guid>1</guid><title>A met B</title></item>";

    assertThat(rss(item + item).articles()).hasSize(1);
  }

  @Test
  void entitiesAreNeverExpanded() {
    Readings readings =
        Readings.ofStandardInput(
            "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">"
                + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>Talks &b;"
                + " &x;</title></item></channel></rss>");

    assertThat(readings.soleArticle().text()).doesNotContain("aaa").doesNotContain("root:");
  }

  @Test
  void encodingNamedByTheFeedIsUsed() {
    byte[] feed =
        ("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss><channel><item><title>Caf\u00E9"
                + " talks</title></item></channel></rss>")
            .getBytes(ISO_8859_1);

    assertThat(Readings.ofStandardInput(feed).soleArticle().text()).isEqualTo("Caf\u00E9 talks");
  }

  @Test
  void encodingThatLiesIsWarnedOf() {
    byte[] feed =
        ("<?xml version=\"1.0\" encoding=\"utf-8\"?><rss><channel><item><title>Caf\u00E9"
                + " talks</title></item></channel></rss>")
            .getBytes(ISO_8859_1);

    assertThat(Readings.ofStandardInput(feed).soleArticle().warnings())
        .extracting(Fault::id)
        .contains("invalid-utf-8");
  }

  @Test
  void feedWithoutItemsIsNamed() {
    assertThat(rss("").soleFault().id()).isEqualTo("empty-file");
  }

  @Test
  void feedOfTooManyTagsIsRefused() {
    assertThat(rss("<item/>".repeat(300_000)).soleFault().id()).isEqualTo("too-complex");
  }

  @Test
  void deepFeedDoesNoHarm() {
    assertThat(rss("<item>" + "<a>".repeat(100_000)).results()).isNotEmpty();
  }

  private static Article item(String parts) {
    return rss("<item>" + parts + "</item>").soleArticle();
  }

  private static Readings rss(String items) {
    return Readings.ofStandardInput(
        "<rss version=\"2.0\"><channel><title>Esk Wire</title>" + items + "</channel></rss>");
  }
}
