package org.legomena.ledger.internal.meaning;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the pieces that the model knows, as BERT does (Devlin et al., "BERT:
 * Pre-training of Deep Bidirectional Transformers for Language Understanding", 2019): words in
 * lower case and without accents, each the longest pieces from the left. Safe for use by several
 * threads at once.
 */
final class WordPieces {
  private static final int MOST_PIECES = 128;
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final long unknown;
  private final long start;
  private final long end;

  private WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = special("[UNK]");
    this.start = special("[CLS]");
    this.end = special("[SEP]");
  }

  private long special(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalStateException("the model's vocabulary lacks " + piece);
    }
    return id;
  }

  /** Reads the vocabulary from a tokenizer.json: the object {@code model.vocab}. */
  static WordPieces read(InputStream in) throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(in)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().equals("vocab")) {
          json.nextToken();
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            String piece = json.currentName();
            vocabulary.put(piece, json.nextIntValue(0));
          }
        }
      }
    }
    return new WordPieces(vocabulary);
  }

  /** The numbers of the pieces, between those of start and end; at most 128. */
  long[] ids(String text) {
    List<Long> ids = new ArrayList<>();
    ids.add(start);
    for (String word : words(text)) {
      addPieces(word, ids);
    }
    List<Long> kept = ids.subList(0, Math.min(ids.size(), MOST_PIECES - 1));
    long[] all = new long[kept.size() + 1];
    for (int i = 0; i < kept.size(); i++) {
      all[i] = kept.get(i);
    }
    all[kept.size()] = end;
    return all;
  }

  private static List<String> words(String text) {
    String bare =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}+", "");
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    bare.codePoints().forEach(codePoint -> take(codePoint, word, words));
    finish(word, words);
    return words;
  }

  private static void take(int codePoint, StringBuilder word, List<String> words) {
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      finish(word, words);
    } else if (isPunctuation(codePoint) || Character.isIdeographic(codePoint)) {
      finish(word, words);
      words.add(Character.toString(codePoint));
    } else if (!isControl(codePoint)) {
      word.appendCodePoint(codePoint);
    }
  }

  private static void finish(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isControl(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.FORMAT || codePoint == 0xFFFD;
  }

  private static boolean isPunctuation(int codePoint) {
    boolean ascii = codePoint >= 33 && codePoint <= 126 && !Character.isLetterOrDigit(codePoint);
    return ascii
        || switch (Character.getType(codePoint)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private void addPieces(String word, List<Long> ids) {
    if (word.length() > LONGEST_WORD) {
      ids.add(unknown);
      return;
    }
    List<Long> pieces = new ArrayList<>();
    int at = 0;
    while (at < word.length()) {
      int stop = word.length();
      Integer id = null;
      while (stop > at && id == null) {
        id = vocabulary.get((at > 0 ? "##" : "") + word.substring(at, stop));
        stop -= id == null ? 1 : 0;
      }
      if (id == null) {
        ids.add(unknown);
        return;
      }
      pieces.add(id.longValue());
      at = stop;
    }
    ids.addAll(pieces);
  }
}
