package org.legomena.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.legomena.coding.CodedDocument;
import org.legomena.ledger.Ledger;
import org.legomena.ledger.lineage.Case;
import org.legomena.ledger.lineage.CopyLink;
import org.legomena.ledger.lineage.Lineage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code legomena cases}: lists the cases of the ledger, or shows one. */
@Command(
    name = "cases",
    description =
        "Lists the cases of the ledger, the best reported first; or shows one: who took it from"
            + " whom, how its status moved, and who says so.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CasesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "The case to show, such as c1f2e.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "List N cases at most; ${DEFAULT-VALUE} unless told.")
  private int most = 50;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  CasesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
    try (Ledger ledger = ledgerOption.openExisting(console)) {
      Map<String, CodedDocument> documents = new TreeMap<>();
      for (String document : ledger.ids()) {
        ledger.document(document).ifPresent(found -> documents.put(document, found));
      }
      Lineage lineage = Lineage.of(documents.values());
      if (id.isPresent()) {
        show(find(lineage, id.get()), lineage, out);
      } else {
        lineage.cases().stream().limit(most).forEach(found -> out.println(line(found)));
      }
    }
    out.flush();
    return ExitStatus.DONE;
  }

  private static Case find(Lineage lineage, String wanted) {
    return lineage
        .find(wanted)
        .orElseThrow(
            () ->
                new FailureException(
                    "there is no case " + wanted + "; 'legomena cases' lists them"));
  }

  private static String line(Case found) {
    String who = String.join(", ", found.actors());
    String whom = found.recipients().isEmpty() ? "" : " → " + String.join(", ", found.recipients());
    return (found.id()
            + "  "
            + found.type()
            + "  "
            + who
            + whom
            + "  ("
            + found.standing()
            + (found.disputed() ? ", disputed)" : ")"))
        .replaceAll("\\p{Cntrl}+", " ");
  }

  private static void show(Case found, Lineage lineage, PrintWriter out) {
    out.println(line(found));
    for (Case.Step step : found.course()) {
      out.println("  from " + step.day() + " " + step.status().label());
    }
    for (Case.Mention mention : found.mentions()) {
      String words = mention.voice().actor().orElse(mention.voice().words());
      out.println(
          ("  "
                  + mention.document()
                  + " "
                  + mention.event().id()
                  + "  "
                  + mention.event().status().label()
                  + ", "
                  + mention.voice().kind().label()
                  + (words.isEmpty() ? "" : ": " + words)
                  + from(lineage, mention))
              .replaceAll("\\p{Cntrl}+", " "));
    }
  }

  private static String from(Lineage lineage, Case.Mention mention) {
    Optional<CopyLink> link = lineage.link(mention.document());
    return link.map(copy -> "  (" + copy.kind().label() + " from " + copy.of() + ")")
        .orElse("  (" + lineage.origin(mention.document()).orElse("own") + ")");
  }
}
