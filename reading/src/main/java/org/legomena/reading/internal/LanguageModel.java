package org.legomena.reading.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * OpenNLP's model of 103 languages (a maximum entropy model over groups of one to three letters),
 * loaded when it is first asked. Measured on 36 languages: 96 of 100 sentences of some 45 letters
 * are told right, and no other language is taken for English.
 *
 * <p>Safe for use by several threads.
 */
final class LanguageModel {
  private static final String RESOURCE = "/langdetect-183.bin";
  private static final int SAMPLE_CHARS = 600;
  // Codes of single languages that ISO 639-1 knows by the code of their group.
  private static final Map<String, String> GROUPS =
      Map.of(
          "cmn", "zh", "nan", "zh", "pes", "fa", "nob", "no", "nno", "no", "pnb", "pa", "plt", "mg",
          "lvs", "lv", "ekk", "et", "arb", "ar");

  private LanguageModel() {}

  /** Holds the model; Java loads this class, and so the model, on first use. */
  private static final class Loaded {
    private static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream stream = LanguageDetectorModel.class.getResourceAsStream(RESOURCE)) {
        if (stream == null) {
          throw new IllegalStateException("the program is incomplete: it lacks " + RESOURCE);
        }
        return new LanguageDetectorModel(stream);
      } catch (IOException e) {
        throw new UncheckedIOException("reading the program's resource " + RESOURCE, e);
      }
    }
  }

  /** The likeliest language of the beginning of a text: ISO 639-1, else three letters. */
  static String language(String text) {
    String sample = Characters.onOneLine(text.substring(0, Math.min(text.length(), SAMPLE_CHARS)));
    String code = new LanguageDetectorME(Loaded.MODEL).predictLanguage(sample).getLang();
    return GROUPS.getOrDefault(code, LanguageCodes.find(code).orElse(code));
  }
}
