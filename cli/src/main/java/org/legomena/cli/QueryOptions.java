package org.legomena.cli;

import java.util.List;
import java.util.Optional;
import org.legomena.coding.EventType;
import org.legomena.coding.SourceKind;
import org.legomena.coding.Status;
import org.legomena.ledger.Near;
import org.legomena.ledger.Period;
import org.legomena.ledger.Query;
import org.legomena.ledger.Sort;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What a command looks for in the ledger. All filters that are given must hold; of one given
 * several times, one value must.
 */
final class QueryOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "TEXT",
      description = {"Words of the sentence; \"a phrase\", a prefix*, OR, NOT, (groups)."})
  private List<String> text = List.of();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Who did it: a name, #KEY, or codes as RUS, RUS:MIL, :MIL.")
  private List<String> actors = List.of();

  @Option(
      names = "--recipient",
      paramLabel = "NAME",
      description = "At whom it is directed; as --actor.")
  private List<String> recipients = List.of();

  @Option(names = "--participant", paramLabel = "NAME", description = "On either side; as --actor.")
  private List<String> participants = List.of();

  @Option(names = "--country", paramLabel = "CODE", description = "Country of a participant.")
  private List<String> countries = List.of();

  @Option(names = "--sector", paramLabel = "CODE", description = "Sector of a participant.")
  private List<String> sectors = List.of();

  @Option(names = "--type", paramLabel = "TYPE", description = "${COMPLETION-CANDIDATES}.")
  private List<EventType> types = List.of();

  @Option(names = "--mode", paramLabel = "MODE", description = "Mode, such as drone.")
  private List<String> modes = List.of();

  @Option(names = "--context", paramLabel = "CONTEXT", description = "Context, such as military.")
  private List<String> contexts = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      converter = StatusConverter.class,
      description = "happened, ongoing, planned, possible, demanded, not-happened.")
  private List<Status> statuses = List.of();

  @Option(
      names = "--source-kind",
      paramLabel = "KIND",
      description = "author, person, organisation, unnamed.")
  private List<SourceKind> sourceKinds = List.of();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Who is credited: an actor, or words.")
  private List<String> sources = List.of();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
  private List<String> outlets = List.of();

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Where it happens: a place, or the code of a country.")
  private List<String> places = List.of();

  @Option(names = "--document", paramLabel = "ID", description = "Only in this document.")
  private List<String> documents = List.of();

  @Option(
      names = "--near",
      paramLabel = "LAT,LON,KM",
      converter = NearConverter.class,
      description = "Not farther from a point than so many kilometres.")
  private Optional<Near> near = Optional.empty();

  @Option(
      names = "--happened",
      paramLabel = "DAY..DAY",
      converter = PeriodConverter.class,
      description = "Days of the event; one end may be left out.")
  private Optional<Period> happened = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "DAY..DAY",
      converter = PeriodConverter.class,
      description = "Days of publication; one end may be left out.")
  private Optional<Period> published = Optional.empty();

  @Option(names = "--like", paramLabel = "SENTENCE", description = "What the sentence should mean.")
  private Optional<String> like = Optional.empty();

  @Option(
      names = "--quoted",
      negatable = true,
      description = "Only in quotation marks, or only outside them.")
  private Optional<Boolean> quoted = Optional.empty();

  @Option(names = "--confidence", paramLabel = "LEAST", description = "Least confidence, 0 to 1.")
  private double confidence;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "${COMPLETION-CANDIDATES}; newest unless told, relevance with --like.")
  private Optional<Sort> sort = Optional.empty();

  /** The filters; a page's length and place are not among them. */
  Query.Builder query() {
    Query.Builder query = Query.builder();
    if (!text.isEmpty()) {
      query.text(String.join(" ", text));
    }
    query.actors(actors);
    query.recipients(recipients);
    query.participants(participants);
    query.countries(countries);
    query.sectors(sectors);
    query.types(types);
    query.modes(modes);
    query.contexts(contexts);
    query.statuses(statuses);
    query.sourceKinds(sourceKinds);
    query.sources(sources);
    query.outlets(outlets);
    query.places(places);
    query.documents(documents);
    near.ifPresent(query::near);
    happened.ifPresent(query::happened);
    published.ifPresent(query::published);
    like.ifPresent(query::like);
    quoted.ifPresent(query::quoted);
    sort.ifPresent(query::sort);
    return query.minConfidence(confidence);
  }

  /**
   * The query, put together.
   *
   * @throws ParameterException if its parts contradict each other
   */
  Query built(Query.Builder query) {
    try {
      return query.build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
