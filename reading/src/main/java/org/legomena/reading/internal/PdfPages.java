package org.legomena.reading.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the letters of a PDF's pages with their places. */
final class PdfPages extends PDFTextStripper {
  private static final int MOST_PAGES = 3000;
  private static final long MOST_OPERATIONS = 20_000_000;
  private static final float DOUBLE_STRIKE = 0.12f;
  private static final int RECENT = 30;

  private final Limits limits;
  private final List<Page> pages = new ArrayList<>();
  private List<Glyph> glyphs = new ArrayList<>();
  private float height;
  private long operations;
  private long characters;

  private PdfPages(Limits limits) throws IOException {
    this.limits = limits;
    setStartPage(1);
    setEndPage(MOST_PAGES);
    setShouldSeparateByBeads(false);
  }

  /**
   * A page.
   *
   * @param height in points
   * @param glyphs in the order they are drawn
   */
  record Page(float height, List<Glyph> glyphs) {
    Page {
      glyphs = List.copyOf(glyphs);
    }
  }

  /**
   * A letter, or a few drawn as one.
   *
   * @param text its characters
   * @param left in points from the left of the page
   * @param right in points from the left of the page
   * @param baseline in points from the top of the page
   * @param size of the font, in points
   * @param space width of a space in this font, in points
   */
  record Glyph(String text, float left, float right, float baseline, float size, float space) {}

  /** The pages of a document, in order; upright letters only. */
  static List<Page> of(PDDocument document, Limits limits) throws IOException {
    PdfPages stripper = new PdfPages(limits);
    stripper.getText(document);
    return List.copyOf(stripper.pages);
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    glyphs = new ArrayList<>();
    boolean isTurned = page.getRotation() % 180 != 0;
    height = isTurned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    super.startPage(page);
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    pages.add(new Page(height, glyphs));
    super.endPage(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operations > MOST_OPERATIONS) {
      throw new LimitException(
          FaultKind.TOO_COMPLEX.at(
              "",
              "its pages take more than %,d steps to draw, which no text needs"
                  .formatted(MOST_OPERATIONS)));
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.isEmpty() || position.getDir() != 0) {
      return;
    }
    characters += text.length();
    if (characters > limits.pageCharacters()) {
      return;
    }
    float size = Math.max(1, Math.min(200, Math.abs(position.getFontSizeInPt())));
    float left = position.getXDirAdj();
    Glyph glyph =
        new Glyph(
            text,
            left,
            left + Math.max(0, position.getWidthDirAdj()),
            position.getYDirAdj(),
            size,
            position.getWidthOfSpace());
    if (isSane(glyph) && !isDoubleStrike(glyph)) {
      glyphs.add(glyph);
    }
  }

  private static boolean isSane(Glyph glyph) {
    return Math.abs(glyph.left()) < 20_000
        && glyph.right() < 20_000
        && Math.abs(glyph.baseline()) < 20_000;
  }

  /** Bold letters are sometimes made by drawing them twice, a hair apart. */
  private boolean isDoubleStrike(Glyph glyph) {
    for (int i = glyphs.size() - 1; i >= Math.max(0, glyphs.size() - RECENT); i--) {
      Glyph before = glyphs.get(i);
      if (before.text().equals(glyph.text())
          && Math.abs(before.left() - glyph.left()) < DOUBLE_STRIKE * glyph.size()
          && Math.abs(before.baseline() - glyph.baseline()) < DOUBLE_STRIKE * glyph.size()
          && glyph.right() > glyph.left()) {
        return true;
      }
    }
    return false;
  }
}
