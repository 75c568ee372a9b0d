package org.legomena.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.legomena.cli.format.DocumentFormat;
import org.legomena.cli.format.FormatName;
import org.legomena.ledger.Count;
import org.legomena.ledger.Facet;
import org.legomena.ledger.Found;
import org.legomena.ledger.Ledger;
import org.legomena.ledger.Page;
import org.legomena.ledger.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code legomena search}: finds events in the ledger. */
@Command(
    name = "search",
    description = {
      "Finds events in the ledger, by words of their sentence and by filters, which must all hold.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: legomena search '\"naval base\" OR port*' --actor RUS --status planned --evidence"
    })
final class SearchCommand implements Callable<Integer> {
  private static final int FACET_VALUES = 20;
  private static final int MOST_COMPLETED = 200;

  private final Console console;

  @Mixin private QueryOptions options = new QueryOptions();

  @Option(names = "--limit", paramLabel = "N", description = "Show N events; 50 unless told.")
  private int limit = 50;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "Go on after the page that told this.")
  private Optional<String> after = Optional.empty();

  @Option(names = "--count", description = "Print only how many events there are.")
  private boolean count;

  @Option(
      names = "--facet",
      paramLabel = "FACET",
      converter = FacetConverter.class,
      description = "Count by ${COMPLETION-CANDIDATES} instead; may be given several times.",
      completionCandidates = FacetConverter.Candidates.class)
  private List<Facet> facets = List.of();

  @Mixin private FormatOptions format = new FormatOptions();
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Query.Builder filters = options.query().limit(limit);
    after.ifPresent(filters::after);
    Query query = options.built(filters);
    try (Ledger ledger = ledgerOption.openExisting(console);
        OutputTarget target = format.target(console)) {
      if (query.like().isPresent()) {
        completeMeanings(ledger);
      }
      format.write(() -> print(ledger, query, target));
    }
    return ExitStatus.DONE;
  }

  /** A few are worked out at once; for many there is {@code add --meanings}. */
  private void completeMeanings(Ledger ledger) {
    long missing = ledger.withoutMeaning();
    if (missing > MOST_COMPLETED) {
      console.report(
          Plural.of(missing, "document")
              + " cannot be found by meaning yet; 'legomena add --meanings' prepares them");
    } else if (missing > 0) {
      ledger.addMeanings(done -> {});
    }
  }

  private void print(Ledger ledger, Query query, OutputTarget target) throws IOException {
    if (count) {
      target.writer().write(ledger.count(query) + "\n");
    } else if (!facets.isEmpty()) {
      for (Facet facet : facets) {
        printFacet(facet, ledger.facet(facet, query, FACET_VALUES), target.writer());
      }
    } else {
      printHits(ledger, query, target.writer());
    }
    target.commit();
  }

  private static void printFacet(Facet facet, List<Count> counts, Writer out) throws IOException {
    for (Count value : counts) {
      String key = value.value().equals(value.label()) ? "" : "\t" + value.value();
      out.write(facet + "\t" + value.events() + "\t" + oneLine(value.label()) + key + "\n");
    }
  }

  private static String oneLine(String label) {
    return label.replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  private void printHits(Ledger ledger, Query query, Writer out) throws IOException {
    DocumentFormat chosen = format.chosen(console);
    Page page = ledger.search(query);
    chosen.open(out);
    for (Found found : Found.together(page.hits())) {
      chosen.write(found.narrowed(), out);
    }
    chosen.close(out);
    out.flush();
    if (format.name(console) == FormatName.TABLE) {
      console.report(told(ledger, query, page));
    }
  }

  private String told(Ledger ledger, Query query, Page page) {
    String shown = Plural.of(page.hits().size(), "event");
    return page.next()
        .map(
            next ->
                shown
                    + " of "
                    + Plural.of(ledger.count(query), "event").replace(" events", "")
                    + "; the next: --after "
                    + next)
        .orElse(shown);
  }
}
