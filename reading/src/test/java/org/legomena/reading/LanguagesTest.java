package org.legomena.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of a text that does not name it. */
class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The ministers of Varda and Telmark met in Port Esk on Friday to talk about the road.",
        "de | Die Minister der beiden L\u00e4nder haben sich am Freitag in der Hauptstadt"
            + " getroffen.",
        "fr | Les ministres des deux pays se sont rencontr\u00e9s vendredi dans la capitale.",
        "es | Los ministros de los dos pa\u00edses se reunieron el viernes en la capital.",
        "pt | Os ministros dos dois pa\u00edses reuniram-se na sexta-feira na capital do"
            + " pa\u00eds.",
        "it | I ministri dei due paesi si sono incontrati venerd\u00ec nella capitale.",
        "nl | De ministers van beide landen hebben elkaar vrijdag in de hoofdstad ontmoet.",
        "pl | Ministrowie obu kraj\u00f3w spotkali si\u0119 w pi\u0105tek w stolicy.",
        "tr | \u0130ki \u00fclkenin bakanlar\u0131 cuma g\u00fcn\u00fc ba\u015fkentte bir araya"
            + " geldi.",
        "sv | Ministrarna fr\u00e5n de b\u00e5da l\u00e4nderna m\u00f6ttes i huvudstaden p\u00e5"
            + " fredagen.",
        "id | Para menteri dari kedua negara bertemu di ibu kota pada hari Jumat.",
        "ru | \u041c\u0438\u043d\u0438\u0441\u0442\u0440\u044b \u0434\u0432\u0443\u0445"
            + " \u0441\u0442\u0440\u0430\u043d"
            + " \u0432\u0441\u0442\u0440\u0435\u0442\u0438\u043b\u0438\u0441\u044c \u0432"
            + " \u043f\u044f\u0442\u043d\u0438\u0446\u0443 \u0432"
            + " \u0441\u0442\u043e\u043b\u0438\u0446\u0435.",
        "uk | \u041c\u0456\u043d\u0456\u0441\u0442\u0440\u0438 \u0434\u0432\u043e\u0445"
            + " \u043a\u0440\u0430\u0457\u043d"
            + " \u0437\u0443\u0441\u0442\u0440\u0456\u043b\u0438\u0441\u044f \u0432"
            + " \u043f'\u044f\u0442\u043d\u0438\u0446\u044e \u0432"
            + " \u0441\u0442\u043e\u043b\u0438\u0446\u0456.",
        "zh | \u4e24\u56fd\u90e8\u957f\u5468\u4e94\u5728\u9996\u90fd\u4f1a\u9762\u3002",
        "el | \u039f\u03b9 \u03c5\u03c0\u03bf\u03c5\u03c1\u03b3\u03bf\u03af"
            + " \u03c3\u03c5\u03bd\u03b1\u03bd\u03c4\u03ae\u03b8\u03b7\u03ba\u03b1\u03bd."
      })
  void languageIsToldFromASentence(String language, String sentence) {
    assertThat(Readings.ofStandardInput(sentence).soleArticle().language()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met.",
        "Ministers meet in Port Esk",
        "Rebels release aid convoy",
        "Varda attacked Telmark on Sunday."
      })
  void fewWordsOfEnglishAreEnglish(String words) {
    assertThat(Readings.ofStandardInput(words).soleArticle().language()).isEqualTo("en");
  }

  @Test
  void numbersHaveNoLanguage() {
    assertThat(Readings.ofStandardInput("1, 2, 3: 45.6 %").soleArticle().language())
        .isEqualTo("und");
  }
}
