package org.legomena.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legomena.coding.Status;

/** The questions of {@code docs/ledger.md} are answered. */
class SqlOfTheGuideTest {
  private static final Pattern SQL = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void everyQuestionFindsSomething() throws Exception {
    Path file = folder.resolve("news.db");
    MadeUpNews news = new MadeUpNews(5, 60);
    try (Ledger ledger = Ledger.open(file)) {
      for (int i = 0; i < 200; i++) {
        ledger.add(news.document(i));
      }
      ledger.correct(
          "news-3",
          "e1",
          new EventChange.SetStatus(Status.PLANNED),
          new Author("anna", Optional.empty()));
    }
    List<String> questions = questions();
    assertThat(questions).hasSizeGreaterThanOrEqualTo(10);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String question : questions) {
        try (ResultSet rows = statement.executeQuery(question)) {
          assertThat(rows.next()).as(question).isTrue();
        }
      }
    }
  }

  private static List<String> questions() throws Exception {
    List<String> questions = new ArrayList<>();
    Matcher matcher = SQL.matcher(Files.readString(Path.of("../docs/ledger.md")));
    while (matcher.find()) {
      questions.add(matcher.group(1));
    }
    return questions;
  }
}
