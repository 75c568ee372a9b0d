package org.legomena.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.EventType;
import org.legomena.coding.SourceKind;
import org.legomena.coding.Status;
import org.legomena.language.Place;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.ledger.Actor;
import org.legomena.ledger.Correction;
import org.legomena.ledger.EventChange;
import org.legomena.ledger.Ledger;
import org.legomena.ledger.Near;
import org.legomena.ledger.Period;
import org.legomena.reading.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code legomena correct}: mends an event. */
@Command(
    name = "correct",
    description = {
      "Mends an event of a document. What the coder found is kept, and the correction is put over"
          + " it; 'undo' takes it back.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {"", "Example: legomena correct news-3 e4 --status planned --why 'not yet done'"})
final class CorrectCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "DOCUMENT", description = "Id of the document.")
  private String document = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "EVENT",
      description = "Id of the event; left out with --add.")
  private Optional<String> event = Optional.empty();

  @Option(names = "--type", paramLabel = "TYPE", description = "${COMPLETION-CANDIDATES}.")
  private Optional<EventType> type = Optional.empty();

  @Option(names = "--mode", paramLabel = "MODE", description = "Mode of the --type.")
  private List<String> modes = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      converter = StatusConverter.class,
      description = "happened, ongoing, planned, possible, demanded, not-happened.")
  private Optional<Status> status = Optional.empty();

  @Option(
      names = "--actor",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "NAME",
      description = "Who did it, as 'actors' lists them: #17 or a name; nobody if left empty.")
  private List<String> actors = List.of();

  @Option(
      names = "--recipient",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "NAME",
      description = "At whom it is directed; as --actor.")
  private List<String> recipients = List.of();

  @Option(
      names = "--source-kind",
      paramLabel = "KIND",
      description = "author, person, organisation, unnamed.")
  private Optional<SourceKind> sourceKind = Optional.empty();

  @Option(names = "--source", paramLabel = "NAME", description = "The actor credited.")
  private Optional<String> source = Optional.empty();

  @Option(names = "--place", paramLabel = "NAME", description = "Where; nowhere if empty.")
  private Optional<String> place = Optional.empty();

  @Option(names = "--place-country", paramLabel = "CODE", description = "Its country.")
  private Optional<String> placeCountry = Optional.empty();

  @Option(
      names = "--place-point",
      paramLabel = "LAT,LON",
      converter = PointConverter.class,
      description = "Where it is.")
  private Optional<Near> placePoint = Optional.empty();

  @Option(
      names = "--time",
      paramLabel = "DAY..DAY",
      converter = PeriodConverter.class,
      description = "When, both ends told.")
  private Optional<Period> time = Optional.empty();

  @Option(names = "--no-time", description = "The text tells no time.")
  private boolean noTime;

  @Option(names = "--reject", description = "It is no event.")
  private boolean reject;

  @Option(
      names = "--add",
      paramLabel = "WORDS",
      description = "Words of the text that name an event overlooked; with --type and --status.")
  private Optional<String> add = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", description = "A remark.")
  private Optional<String> note = Optional.empty();

  @Mixin private AuthorOptions author = new AuthorOptions();
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  CorrectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = ledgerOption.openExisting(console)) {
      if (add.isPresent()) {
        tell(added(ledger, add.get()));
        return ExitStatus.DONE;
      }
      List<EventChange> changes = changes(ledger);
      if (event.isEmpty() || changes.isEmpty()) {
        throw refused("name an EVENT and what is to be corrected, for example --status planned");
      }
      for (EventChange change : changes) {
        tell(corrected(ledger, change));
      }
    }
    return ExitStatus.DONE;
  }

  private Correction corrected(Ledger ledger, EventChange change) {
    try {
      return ledger.correct(document, event.orElseThrow(), change, author.author());
    } catch (IllegalArgumentException e) {
      throw refused(String.valueOf(e.getMessage()));
    }
  }

  private Correction added(Ledger ledger, String words) {
    CodedDocument found =
        ledger.document(document).orElseThrow(() -> refused("there is no document " + document));
    int start = found.article().text().indexOf(words);
    if (words.isEmpty() || start < 0 || type.isEmpty()) {
      throw refused(
          start < 0
              ? "the text of " + document + " does not hold the words '" + words + "'"
              : "--add needs words and a --type");
    }
    return ledger.addEvent(
        document,
        new Span(start, start + words.length()),
        new EventChange.Add(type.get(), status.orElse(Status.HAPPENED)),
        author.author());
  }

  private List<EventChange> changes(Ledger ledger) {
    List<EventChange> changes = new ArrayList<>();
    type.ifPresent(given -> changes.add(typed(given)));
    status.ifPresent(given -> changes.add(new EventChange.SetStatus(given)));
    if (!actors.isEmpty()) {
      changes.add(new EventChange.SetActors(keys(ledger, actors)));
    }
    if (!recipients.isEmpty()) {
      changes.add(new EventChange.SetRecipients(keys(ledger, recipients)));
    }
    if (sourceKind.isPresent()) {
      Optional<Long> key = source.map(name -> key(ledger, name));
      changes.add(new EventChange.SetSource(sourceKind.get(), key, Optional.empty()));
    }
    place.ifPresent(name -> changes.add(new EventChange.SetPlace(placed(name))));
    time.ifPresent(days -> changes.add(new EventChange.SetTime(Optional.of(interval(days)))));
    if (noTime) {
      changes.add(new EventChange.SetTime(Optional.empty()));
    }
    note.ifPresent(text -> changes.add(new EventChange.Note(text)));
    if (reject) {
      changes.add(new EventChange.Reject());
    }
    return changes;
  }

  private EventChange typed(EventType given) {
    try {
      return new EventChange.SetType(given, modes);
    } catch (IllegalArgumentException e) {
      throw refused(String.valueOf(e.getMessage()));
    }
  }

  private Interval interval(Period days) {
    if (days.from().isEmpty() || days.to().isEmpty()) {
      throw refused("--time needs both ends, as 2023-11-05..2023-11-07");
    }
    return new Interval(days.from().get(), days.to().get());
  }

  private Optional<Place> placed(String name) {
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Place(
                "p0",
                name,
                placeCountry,
                placePoint.map(Near::point),
                Optional.empty(),
                List.of()));
  }

  private List<Long> keys(Ledger ledger, List<String> names) {
    return names.stream().filter(name -> !name.isEmpty()).map(name -> key(ledger, name)).toList();
  }

  private long key(Ledger ledger, String name) {
    List<Actor> found = ledger.actors(Optional.of(name), 5);
    if (found.size() != 1) {
      String choices =
          String.join(
              ", ", found.stream().map(actor -> "#" + actor.key() + " " + actor.name()).toList());
      throw refused("'" + name + "' may be several actors: " + choices + "; name one by its #");
    }
    return found.get(0).key();
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void tell(Correction correction) {
    console.report(
        "correction " + correction.key() + " made; 'undo " + correction.key() + "' takes it back");
  }
}
