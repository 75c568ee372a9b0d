package org.legomena.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A hundred and more kinds of damage: ways to spoil any file, and files that were made to do harm.
 */
@SuppressWarnings("StringConcatToTextBlock") // What is said of line ends is to be seen.
final class Damages {
  private static final int MANY = 20_000;

  private final Map<String, BiFunction<byte[], Random, byte[]>> spoilers = new LinkedHashMap<>();
  private final Map<String, Function<Random, byte[]>> traps = new LinkedHashMap<>();

  Damages() {
    addSpoilers();
    addMarkupTraps();
    addTextTraps();
    addArchiveTraps();
  }

  /** Ways to spoil any file, by name. */
  Map<String, BiFunction<byte[], Random, byte[]>> spoilers() {
    return spoilers;
  }

  /** Files made to do harm; the name's ending is the file's. */
  Map<String, Function<Random, byte[]>> traps() {
    return traps;
  }

  private void addSpoilers() {
    spoilers.put("cut", (b, r) -> Arrays.copyOf(b, r.nextInt(b.length)));
    spoilers.put("cut-at-half", (b, r) -> Arrays.copyOf(b, b.length / 2));
    spoilers.put("cut-last-byte", (b, r) -> Arrays.copyOf(b, b.length - 1));
    spoilers.put(
        "head-lost", (b, r) -> Arrays.copyOfRange(b, 1 + r.nextInt(b.length - 1), b.length));
    spoilers.put("emptied", (b, r) -> new byte[0]);
    spoilers.put("one-bit", (b, r) -> flip(b, r, 1));
    spoilers.put("ten-bits", (b, r) -> flip(b, r, 10));
    spoilers.put("many-bits", (b, r) -> flip(b, r, b.length / 4));
    spoilers.put("zeros", (b, r) -> fill(b, r, (byte) 0));
    spoilers.put("ones", (b, r) -> fill(b, r, (byte) 0xFF));
    spoilers.put("blanks", (b, r) -> fill(b, r, (byte) ' '));
    spoilers.put("noise-inside", Damages::noiseInside);
    spoilers.put("noise-before", (b, r) -> join(noise(r, 1 + r.nextInt(40)), b));
    spoilers.put("noise-after", (b, r) -> join(b, noise(r, 1 + r.nextInt(400))));
    spoilers.put("blanks-before", (b, r) -> join("\n\n \t\n".getBytes(UTF_8), b));
    spoilers.put("mark-before", (b, r) -> join("\uFEFF".getBytes(UTF_8), b));
    spoilers.put("twice", (b, r) -> join(b, b));
    spoilers.put("part-twice", (b, r) -> join(Arrays.copyOf(b, r.nextInt(b.length)), b));
    spoilers.put("part-lost", Damages::partLost);
    spoilers.put("parts-swapped", Damages::partsSwapped);
    spoilers.put("backwards", (b, r) -> backwards(b));
    spoilers.put("as-utf-16", (b, r) -> ("\uFEFF" + new String(b, ISO_8859_1)).getBytes(UTF_16LE));
    spoilers.put("utf-16-unmarked", (b, r) -> new String(b, ISO_8859_1).getBytes(UTF_16LE));
    spoilers.put("encoded-twice", (b, r) -> new String(b, ISO_8859_1).getBytes(UTF_8));
    spoilers.put("carriage-returns", (b, r) -> replace(b, "\n", "\r"));
    spoilers.put("no-line-ends", (b, r) -> replace(b, "\n", ""));
    spoilers.put("brackets-doubled", (b, r) -> replace(b, "<", "<<"));
    spoilers.put("brackets-lost", (b, r) -> replace(b, ">", ""));
    spoilers.put("quotes-lost", (b, r) -> replace(b, "\"", ""));
    spoilers.put("colons-lost", (b, r) -> replace(b, ":", ""));
    spoilers.put("digits-huge", (b, r) -> replace(b, "1", "99999999999"));
    spoilers.put("digits-negative", (b, r) -> replace(b, "1", "-1"));
    spoilers.put("upper-case", (b, r) -> replaceLetters(b));
    spoilers.put("percent-signs", (b, r) -> replace(b, "e", "%s%n"));
    spoilers.put("controls", (b, r) -> replace(b, " ", "\u0001"));
    spoilers.put("nul-bytes", (b, r) -> replace(b, "e", "\u0000"));
    spoilers.put("packed", (b, r) -> Packed.gzip(b));
    spoilers.put("packed-and-cut", (b, r) -> cutLast(Packed.gzip(b), 5));
    spoilers.put("zipped", (b, r) -> Packed.zip("x", b));
    spoilers.put("zipped-thrice", (b, r) -> Packed.zip("x", Packed.zip("x", Packed.zip("x", b))));
    spoilers.put("named-pdf", (b, r) -> join("%PDF-1.7\n".getBytes(UTF_8), b));
    spoilers.put("named-zip", (b, r) -> join("PK\u0003\u0004".getBytes(ISO_8859_1), b));
    spoilers.put("named-gzip", (b, r) -> join("\u001F\u008B\b".getBytes(ISO_8859_1), b));
    spoilers.put("named-warc", (b, r) -> join("WARC/1.0\r\n".getBytes(UTF_8), b));
    spoilers.put("named-feed", (b, r) -> join("<rss>".getBytes(UTF_8), b));
    spoilers.put("named-page", (b, r) -> join("<html>".getBytes(UTF_8), b));
    spoilers.put("named-list", (b, r) -> join("[{\"text\":".getBytes(UTF_8), b));
    spoilers.put("named-record", (b, r) -> join("{\"text\":\"".getBytes(UTF_8), b));
    spoilers.put(
        "named-mail", (b, r) -> join("Received: x\nFrom: a\nDate: b\n".getBytes(UTF_8), b));
    spoilers.put("named-mailbox", (b, r) -> join("From a b 2018\nFrom: x\n\n".getBytes(UTF_8), b));
  }

  private void addMarkupTraps() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY x"
            + " SYSTEM \"file:///etc/passwd\"><!ENTITY % p SYSTEM \"http://127.0.0.1/\"> %p;]>";
    trap("entities.xml", bomb + "<rss><channel><item><title>&c;&x;</title></item></channel></rss>");
    trap(
        "entities.html",
        bomb + "<html><body><article><p>&c;&x; one two three</p></article></body></html>");
    trap(
        "entities.xhtml",
        bomb + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>&c;</body></html>");
    trap("entities.svg", bomb + "<svg xmlns=\"http://www.w3.org/2000/svg\">&c;</svg>");
    traps.put(
        "entities.docx",
        r ->
            Packed.zip(
                "word/document.xml",
                bomb
                    + "<w:document"
                    + " xmlns:w=\"w\"><w:body><w:p><w:t>&c;&x;</w:t></w:p></w:body></w:document>"));
    traps.put(
        "entities.odt",
        r ->
            Packed.zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                bomb + "<o:d xmlns:o=\"o\"><o:p>&c;&x;</o:p></o:d>"));
    repeated("deep.html", "<div>", "");
    repeated("deep-closed.html", "<div>", "</div>");
    repeated("deep-inline.html", "<b><i>", "");
    repeated("deep-table.html", "<table><tr><td>", "");
    repeated("deep-list.html", "<ul><li>", "");
    repeated("deep-article.html", "<article>", "");
    repeated("many-paragraphs.html", "<p>a b c", "");
    repeated("many-links.html", "<a href=x>y</a> ", "");
    repeated("many-headings.html", "<h2><a href=x>One two three</a></h2>", "");
    repeated("many-scripts.html", "<script type=\"application/ld+json\">{</script>", "");
    repeated("many-metas.html", "<meta name=\"a\" content=\"b\">", "");
    repeated("many-times.html", "<time datetime=\"x\">y</time>", "");
    repeated("forms.html", "<form><input><select>", "");
    trap(
        "long-attribute.html",
        "<html><body class=\"" + "a ".repeat(MANY) + "\"><p>x</p></body></html>");
    trap(
        "long-title.html",
        "<html><title>" + "a - ".repeat(MANY) + "</title><body><p>x y z</p></body></html>");
    trap("no-end-comment.html", "<html><body><!-- " + "<p>x</p>".repeat(MANY));
    trap("no-end-script.html", "<html><body><script>" + "x(); ".repeat(MANY));
    trap(
        "charset-lies.html",
        "<html><head><meta charset=\"utf-16\"></head><body><article><p>One two three four five six"
            + " seven eight.</p></article></body></html>");
    trap(
        "charset-unknown.html",
        "<html><head><meta charset=\"klingon\"></head><body><article><p>One two three four five six"
            + " seven eight.</p></article></body></html>");
    traps.put(
        "charset-lies-2.html",
        r ->
            "<html><head><meta charset=\"utf-8\"></head><body><article><p>Caf\u00E9 two three four five six seven eight nine.</p></article></body></html>"
                .getBytes(ISO_8859_1));
    traps.put(
        "charset-lies.xml",
        r ->
            "<?xml version=\"1.0\" encoding=\"utf-16\"?><rss><channel><item><title>Caf\u00E9</title></item></channel></rss>"
                .getBytes(ISO_8859_1));
    repeated("deep.xml", "<rss><item>", "");
    repeated("many-items.xml", "<item><title>x</title></item>", "");
    repeated("many-titles.xml", "<title>x</title>", "");
    trap("cdata-open.xml", "<rss><channel><item><description><![CDATA[" + "<p>".repeat(MANY));
    trap(
        "markup-inside.xml",
        "<rss><channel><item><description>"
            + "&lt;div&gt;".repeat(MANY)
            + "</description></item></channel></rss>");
    traps.put("deep.docx", r -> Packed.docx("<w:p>".repeat(MANY)));
    traps.put("deep.odt", r -> Packed.odt("<text:span>".repeat(MANY)));
    traps.put(
        "cells.docx",
        r ->
            Packed.docx(
                "<w:tbl><w:tr>"
                    + "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>".repeat(MANY)
                    + "</w:tr></w:tbl>"));
    traps.put(
        "spaces.odt",
        r -> Packed.odt("<text:p>x" + "<text:s text:c=\"999999999\"/>".repeat(MANY) + "</text:p>"));
  }

  private void addTextTraps() {
    repeated("deep.json", "[", "");
    repeated("deep-objects.json", "{\"a\":", "");
    repeated("deep.jsonl", "{\"text\":[", "");
    repeated("many-fields.json", "{\"text\": \"x\"},", "");
    trap("long-number.json", "{\"text\": \"x\", \"id\": " + "9".repeat(MANY) + "}");
    trap("long-exponent.json", "{\"text\": \"x\", \"id\": 1e999999999}");
    trap("escapes.jsonl", "{\"text\": \"" + "\\ud800".repeat(MANY) + "\"}");
    trap("same-field.jsonl", "{" + "\"text\": \"x\", ".repeat(MANY) + "\"id\": 1}");
    trap("list-of-lists.json", "[" + "[],".repeat(MANY) + "[]]");
    trap("two-values.json", "{\"a\": 1,\n\"text\": \"x\"}\n{\"text\":\n \"y\"}");
    repeated("many-columns.csv", "text,", "");
    repeated("column-count.csv", "text,title\na\nb,c,d\n", "");
    trap("open-quote.csv", "text,title\n\"" + "x,y\n".repeat(MANY));
    trap("quotes.csv", "text,title\n" + "\"\"\"".repeat(MANY));
    trap("formulas.csv", "text,title\n=cmd|' /C calc'!A0,@SUM(1)\n");
    trap("one-row.csv", "text");
    trap("separator.csv", "sep=\u0000\ntext\u0000title\nx\u0000y\n");
    repeated(
        "many-parts.eml",
        "--b\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n",
        "",
        "From: a\r\n"
            + "Date: b\r\n"
            + "MIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n");
    repeated(
        "deep-parts.eml",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n",
        "",
        "From: a\r\nDate: b\r\nMIME-Version: 1.0\r\n");
    repeated(
        "deep-messages.eml",
        "Content-Type: message/rfc822\r\n\r\n",
        "",
        "From: a\r\nDate: b\r\nMIME-Version: 1.0\r\n");
    repeated("many-headers.eml", "Received: x\r\n", "", "From: a\r\n");
    trap(
        "long-header.eml",
        "From: a\r\nDate: b\r\nMIME-Version: 1.0\r\nSubject: "
            + "=?utf-8?B?QQ==?= ".repeat(MANY)
            + "\r\n\r\nx");
    trap(
        "empty-boundary.eml",
        "From: a\r\n"
            + "Date: b\r\n"
            + "MIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n"
            + "--\r\n".repeat(MANY));
    trap(
        "broken-base64.eml",
        "From: a\r\n"
            + "Date: b\r\n"
            + "MIME-Version: 1.0\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + "!!!=A=B"
            + "=".repeat(MANY));
    trap(
        "broken-quoted.eml",
        "From: a\r\n"
            + "Date: b\r\n"
            + "MIME-Version: 1.0\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "=".repeat(MANY));
    repeated("many-messages.mbox", "From a b 2018\n\n", "");
    trap(
        "folded.eml",
        "From: a\r\nDate: b\r\nMIME-Version: 1.0\r\nSubject: x\r\n"
            + " y\r\n".repeat(MANY)
            + "\r\nx");
    repeated("blank-lines.txt", "\n", "");
    repeated("replacement.txt", "\uFFFD", "");
    repeated("joiners.txt", "a\u200D\u0301", "");
    repeated("right-to-left.txt", "\u202E\u05D0", "");
    repeated("surrogates.txt", "\uD83D\uDE00", "");
    repeated("one-word.txt", "a", "");
    traps.put(
        "overlong.txt",
        r -> new String(new char[MANY]).replace("\0", "\u00C0\u0080").getBytes(ISO_8859_1));
    traps.put("latin.txt", r -> "Caf\u00E9 \u00FCber alles. ".repeat(50).getBytes(ISO_8859_1));
  }

  private void addArchiveTraps() {
    traps.put("bomb.zip", r -> Packed.zip("x.jsonl", new byte[20 << 20]));
    traps.put("bomb.gz", r -> Packed.gzip(Packed.gzip(new byte[64 << 20])));
    traps.put("bomb.docx", r -> Packed.zip("word/document.xml", new byte[20 << 20]));
    traps.put("slip.zip", r -> Packed.zip("../../x.txt", "x", "C:\\x.txt", "x", "/x.txt", "x"));
    traps.put(
        "names.zip",
        r -> Packed.zip("a\u0000b.txt", "One two.", "\u001b[31m.txt", "Two.", " ", "x"));
    traps.put("nested.zip", r -> nested(100));
    traps.put("many-entries.zip", r -> manyEntries());
    traps.put(
        "loop.pdf",
        r ->
            ("%PDF-1.4\n"
                    + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\n"
                    + "trailer<</Root 1 0 R/Prev 9>>\n"
                    + "startxref\n"
                    + "9\n"
                    + "%%EOF")
                .getBytes(ISO_8859_1));
    traps.put(
        "xref-loop.pdf",
        r ->
            "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF"
                .getBytes(ISO_8859_1));
    traps.put(
        "deep.pdf",
        r ->
            ("%PDF-1.4\n1 0 obj" + "[".repeat(MANY) + "endobj\ntrailer<</Root 1 0 R>>")
                .getBytes(ISO_8859_1));
    traps.put(
        "many-objects.pdf",
        r ->
            ("%PDF-1.4\n" + "1 0 obj<<>>endobj\n".repeat(MANY) + "trailer<</Root 1 0 R>>")
                .getBytes(ISO_8859_1));
    traps.put(
        "length-lies.warc",
        r ->
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"
                .getBytes(UTF_8));
    traps.put(
        "many-records.warc",
        r ->
            "WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
                .repeat(MANY)
                .getBytes(UTF_8));
    traps.put(
        "many-headers.warc",
        r -> ("WARC/1.0\r\n" + "A: b\r\n".repeat(MANY) + "\r\n").getBytes(UTF_8));
  }

  private void trap(String name, String content) {
    traps.put(name, random -> content.getBytes(UTF_8));
  }

  private void repeated(String name, String part, String end) {
    repeated(name, part, end, "");
  }

  private void repeated(String name, String part, String end, String start) {
    traps.put(
        name,
        random -> {
          int count = 1 + random.nextInt(MANY);
          String known = name.endsWith(".html") ? "<html><body>" : start;
          return (known + part.repeat(count) + "x" + end.repeat(count)).getBytes(UTF_8);
        });
  }

  private static byte[] nested(int depth) {
    byte[] inner = "One two three.".getBytes(UTF_8);
    for (int i = 0; i < depth; i++) {
      inner = Packed.zip("a", inner);
    }
    return inner;
  }

  private static byte[] manyEntries() {
    Object[] entries = new Object[2000];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = i + ".txt";
      entries[i + 1] = "Number " + i + " met.";
    }
    return Packed.zip(entries);
  }

  private static byte[] flip(byte[] bytes, Random random, int count) {
    byte[] flipped = bytes.clone();
    for (int i = 0; i < count; i++) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] fill(byte[] bytes, Random random, byte value) {
    byte[] filled = bytes.clone();
    int from = random.nextInt(filled.length);
    Arrays.fill(filled, from, from + random.nextInt(filled.length - from) + 1, value);
    return filled;
  }

  private static byte[] noiseInside(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    return join(
        join(Arrays.copyOf(bytes, at), noise(random, 1 + random.nextInt(60))),
        Arrays.copyOfRange(bytes, at, bytes.length));
  }

  private static byte[] partLost(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = from + random.nextInt(bytes.length - from);
    return join(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
  }

  private static byte[] partsSwapped(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    return join(Arrays.copyOfRange(bytes, at, bytes.length), Arrays.copyOf(bytes, at));
  }

  private static byte[] backwards(byte[] bytes) {
    byte[] turned = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      turned[i] = bytes[bytes.length - 1 - i];
    }
    return turned;
  }

  private static byte[] cutLast(byte[] bytes, int count) {
    return Arrays.copyOf(bytes, bytes.length - count);
  }

  private static byte[] noise(Random random, int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] replace(byte[] bytes, String old, String with) {
    return new String(bytes, ISO_8859_1).replace(old, with).getBytes(ISO_8859_1);
  }

  private static byte[] replaceLetters(byte[] bytes) {
    byte[] upper = bytes.clone();
    for (int i = 0; i < upper.length; i++) {
      upper[i] = upper[i] >= 'a' && upper[i] <= 'z' ? (byte) (upper[i] - 32) : upper[i];
    }
    return upper;
  }

  private static byte[] join(byte[] first, byte[] second) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(first);
    joined.writeBytes(second);
    return joined.toByteArray();
  }
}
