package org.legomena.language.internal;

import org.legomena.language.Parser;
import org.legomena.language.ParserContract;

final class CoreNlpParserTest extends ParserContract {
  private static final Parser PARSER = CoreNlpParser.load();

  @Override
  protected Parser parser() {
    return PARSER;
  }
}
