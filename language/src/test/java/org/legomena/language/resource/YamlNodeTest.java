package org.legomena.language.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class YamlNodeTest {
  private static YamlNode yaml(String text) {
    return YamlNode.read(
        "words.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void nodesKnowTheirLine() {
    YamlNode node = yaml("a: 1\nb:\n  - x\n  - y\n");
    assertThat(node.get("b").list().get(1).line()).isEqualTo(4);
    assertThat(node.texts("b")).containsExactly("x", "y");
  }

  @Test
  void norwayIsAText() {
    assertThat(yaml("codes: [NO, on, yes]").texts("codes")).containsExactly("NO", "on", "yes");
  }

  @Test
  void unknownKeyIsRefusedWithTheNearestRightOne() {
    assertThatThrownBy(() -> yaml("actr: x").expectOnly(List.of("actor", "type")))
        .isInstanceOf(ResourceException.class)
        .hasMessage("words.yaml:1: unknown key 'actr'; did you mean 'actor'?");
  }

  @Test
  void brokenYamlIsRefusedWithItsLine() {
    assertThatThrownBy(() -> yaml("a: 1\nb: [x\nc: 2\n"))
        .isInstanceOf(ResourceException.class)
        .hasMessageStartingWith("words.yaml:3: not valid YAML");
  }

  @Test
  void missingKeyIsRefused() {
    assertThatThrownBy(() -> yaml("a: 1").get("b"))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("the key 'b' is missing");
  }

  @Test
  void emptyFileIsRefused() {
    assertThatThrownBy(() -> yaml(""))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("empty");
  }
}
