package org.legomena.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One sound file of every kind, for tests that damage them. */
final class Samples {
  private static final String TALKS =
      "The ministers of Varda and Telmark met in Port Esk on Friday and agreed to meet again in the"
          + " spring, officials of both countries said after the talks. Opponents called a"
          + " protest.";

  private Samples() {}

  /** The files by name. */
  static Map<String, byte[]> all() {
    String page =
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Talks |"
            + " Esk</title><script"
            + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Talks\"}"
            + "</script></head><body><article><h1>Talks</h1><p>"
            + TALKS
            + "</p><p>They left &mdash; by train.</p></article></body></html>";
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("talks.txt", TALKS.getBytes(UTF_8));
    files.put("talks.html", page.getBytes(UTF_8));
    files.put(
        "talks.jsonl",
        "{\"id\": \"1\", \"text\": \"%s\"}\n{\"id\": \"2\", \"text\": \"They left.\"}\n"
            .formatted(TALKS)
            .getBytes(UTF_8));
    files.put(
        "talks.json",
        "{\"articles\": [\n{\"title\": \"Talks\", \"content\": \"%s\"},\n{\"content\": \"x\"}]}"
            .formatted(TALKS)
            .getBytes(UTF_8));
    files.put(
        "talks.xml",
        ("<?xml version=\"1.0\" encoding=\"utf-8\"?><rss"
                + " version=\"2.0\"><channel><title>Esk</title>"
                + "<item><title>Talks</title><link>https://esk.example/t</link><description>"
                + TALKS
                + "</description></item></channel></rss>")
            .getBytes(UTF_8));
    files.put(
        "talks.csv",
        "text,title,published\n\"%s\",Talks,2023-11-05\nThey left.,End,2023-11-06\n"
            .formatted(TALKS)
            .getBytes(UTF_8));
    String mail =
        "From: Esk Wire <desk@esk.example>\r\nSubject: =?utf-8?Q?Talks?=\r\nDate: Tue, 23 Jan 2018"
            + " 10:00:00 +0100\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\nContent-Type:"
            + " multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain;"
            + " charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + TALKS.replace("=", "=3D")
            + "\r\n--b\r\nContent-Type: text/html\r\n\r\n"
            + page
            + "\r\n--b--\r\n";
    files.put("talks.eml", mail.getBytes(UTF_8));
    files.put(
        "talks.mbox",
        ("From a@b Tue Jan 23 10:00:00 2018\r\n"
                + mail
                + "\r\nFrom a@b Tue Jan 23 10:00:00 2018\r\n"
                + mail)
            .getBytes(UTF_8));
    files.put("talks.docx", Packed.docx("<w:p><w:r><w:t>" + TALKS + "</w:t></w:r></w:p>"));
    files.put("talks.odt", Packed.odt("<text:p>" + TALKS + "</text:p>"));
    files.put(
        "talks.pdf",
        Packed.pdf(
            "Talks", List.of(List.of(new Packed.Line(60, 100, 11, TALKS.substring(0, 80))))));
    files.put("talks.warc", Packed.warc(false, "https://esk.example/t", "text/html", page));
    files.put("talks.warc.gz", Packed.warc(true, "https://esk.example/t", "text/html", page));
    files.put("talks.zip", Packed.zip("a.txt", TALKS, "b.html", page));
    files.put("talks.txt.gz", Packed.gzip(TALKS.getBytes(UTF_8)));
    return files;
  }
}
