package org.legomena.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.legomena.coding.EventType;
import org.legomena.coding.Quad;
import org.legomena.coding.SourceKind;
import org.legomena.coding.Status;

/**
 * What events are looked for. All filters that are given must hold; of a list, one value must.
 *
 * <pre>{@code
 * Query.builder().text("\"naval base\"").actors("Khalifa Haftar").statuses(Status.PLANNED).build()
 * }</pre>
 *
 * @param text words the event's sentence must hold; see {@link Ledger} for the syntax
 * @param like a sentence whose meaning the event's sentence should have
 * @param actors who did it: names, {@code #17} by key, or codes such as {@code RUS}, {@code
 *     RUS:MIL}, {@code :MIL}
 * @param recipients at whom it is directed; written as {@code actors}
 * @param participants on either side; written as {@code actors}
 * @param countries codes of countries of an actor or recipient
 * @param sectors sector codes of an actor or recipient
 * @param types types
 * @param quads quad classes
 * @param modes modes
 * @param contexts contexts
 * @param statuses statuses
 * @param sourceKinds kinds of source
 * @param sources who is credited: names as for {@code actors}, or words of the source
 * @param outlets outlets, in any case
 * @param places names of places of the event, in any case, or codes of their countries
 * @param near how far from where the event may be
 * @param happened days one of which the event must take; events without a day are left out
 * @param published days of publication; documents without one are left out
 * @param quoted whether the trigger stands in quotation marks
 * @param minConfidence least confidence, 0 to 1
 * @param documents ids of documents
 * @param sort the order
 * @param limit how many hits a page has; 1 to 10,000
 * @param after where the page before ended: its {@link Page#next}
 */
public record Query(
    Optional<String> text,
    Optional<String> like,
    List<String> actors,
    List<String> recipients,
    List<String> participants,
    List<String> countries,
    List<String> sectors,
    List<EventType> types,
    List<Quad> quads,
    List<String> modes,
    List<String> contexts,
    List<Status> statuses,
    List<SourceKind> sourceKinds,
    List<String> sources,
    List<String> outlets,
    List<String> places,
    Optional<Near> near,
    Optional<Period> happened,
    Optional<Period> published,
    Optional<Boolean> quoted,
    double minConfidence,
    List<String> documents,
    Sort sort,
    int limit,
    Optional<String> after) {
  /** Everything, the newest first. */
  public static final Query ALL = builder().build();

  private static final int MOST = 10_000;

  public Query {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(like, "like");
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    participants = List.copyOf(participants);
    countries = List.copyOf(countries);
    sectors = List.copyOf(sectors);
    types = List.copyOf(types);
    quads = List.copyOf(quads);
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    statuses = List.copyOf(statuses);
    sourceKinds = List.copyOf(sourceKinds);
    sources = List.copyOf(sources);
    outlets = List.copyOf(outlets);
    places = List.copyOf(places);
    Objects.requireNonNull(near, "near");
    Objects.requireNonNull(happened, "happened");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(quoted, "quoted");
    documents = List.copyOf(documents);
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(after, "after");
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit must be 1 to " + MOST + ", got " + limit);
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("confidence must be 0 to 1, got " + minConfidence);
    }
    if (sort == Sort.RELEVANCE && text.isEmpty() && like.isEmpty()) {
      throw new IllegalArgumentException("sorting by relevance needs a text or a meaning");
    }
  }

  /** A query that finds everything until it is told more. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this query. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** The page after one that ended there. */
  public Query after(String cursor) {
    return toBuilder().after(cursor).build();
  }

  /** Puts a query together. Not safe for use by several threads at once. */
  public static final class Builder {
    private Optional<String> text = Optional.empty();
    private Optional<String> like = Optional.empty();
    private final List<String> actors = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<String> participants = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final List<String> sectors = new ArrayList<>();
    private final List<EventType> types = new ArrayList<>();
    private final List<Quad> quads = new ArrayList<>();
    private final List<String> modes = new ArrayList<>();
    private final List<String> contexts = new ArrayList<>();
    private final List<Status> statuses = new ArrayList<>();
    private final List<SourceKind> sourceKinds = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> outlets = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private Optional<Near> near = Optional.empty();
    private Optional<Period> happened = Optional.empty();
    private Optional<Period> published = Optional.empty();
    private Optional<Boolean> quoted = Optional.empty();
    private double minConfidence = 0;
    private final List<String> documents = new ArrayList<>();
    private Optional<Sort> sort = Optional.empty();
    private int limit = 50;
    private Optional<String> after = Optional.empty();

    private Builder() {}

    private Builder(Query query) {
      text = query.text;
      like = query.like;
      actors.addAll(query.actors);
      recipients.addAll(query.recipients);
      participants.addAll(query.participants);
      countries.addAll(query.countries);
      sectors.addAll(query.sectors);
      types.addAll(query.types);
      quads.addAll(query.quads);
      modes.addAll(query.modes);
      contexts.addAll(query.contexts);
      statuses.addAll(query.statuses);
      sourceKinds.addAll(query.sourceKinds);
      sources.addAll(query.sources);
      outlets.addAll(query.outlets);
      places.addAll(query.places);
      near = query.near;
      happened = query.happened;
      published = query.published;
      quoted = query.quoted;
      minConfidence = query.minConfidence;
      documents.addAll(query.documents);
      sort = Optional.of(query.sort);
      limit = query.limit;
      after = query.after;
    }

    /** Words the event's sentence must hold; see {@link Ledger} for the syntax. */
    public Builder text(String value) {
      text = Optional.of(value);
      return this;
    }

    /** A sentence whose meaning the event's sentence should have. */
    public Builder like(String value) {
      like = Optional.of(value);
      return this;
    }

    /**
     * Adds: who did it: names, {@code #17} by key, or codes such as {@code RUS}, {@code RUS:MIL},
     * {@code :MIL}.
     */
    public Builder actors(String... values) {
      return actors(List.of(values));
    }

    /**
     * Adds: who did it: names, {@code #17} by key, or codes such as {@code RUS}, {@code RUS:MIL},
     * {@code :MIL}.
     */
    public Builder actors(Collection<String> values) {
      actors.addAll(values);
      return this;
    }

    /** Adds: at whom it is directed; written as {@code actors}. */
    public Builder recipients(String... values) {
      return recipients(List.of(values));
    }

    /** Adds: at whom it is directed; written as {@code actors}. */
    public Builder recipients(Collection<String> values) {
      recipients.addAll(values);
      return this;
    }

    /** Adds: on either side; written as {@code actors}. */
    public Builder participants(String... values) {
      return participants(List.of(values));
    }

    /** Adds: on either side; written as {@code actors}. */
    public Builder participants(Collection<String> values) {
      participants.addAll(values);
      return this;
    }

    /** Adds: codes of countries of an actor or recipient. */
    public Builder countries(String... values) {
      return countries(List.of(values));
    }

    /** Adds: codes of countries of an actor or recipient. */
    public Builder countries(Collection<String> values) {
      countries.addAll(values);
      return this;
    }

    /** Adds: sector codes of an actor or recipient. */
    public Builder sectors(String... values) {
      return sectors(List.of(values));
    }

    /** Adds: sector codes of an actor or recipient. */
    public Builder sectors(Collection<String> values) {
      sectors.addAll(values);
      return this;
    }

    /** Adds: types. */
    public Builder types(EventType... values) {
      return types(List.of(values));
    }

    /** Adds: types. */
    public Builder types(Collection<EventType> values) {
      types.addAll(values);
      return this;
    }

    /** Adds: quad classes. */
    public Builder quads(Quad... values) {
      return quads(List.of(values));
    }

    /** Adds: quad classes. */
    public Builder quads(Collection<Quad> values) {
      quads.addAll(values);
      return this;
    }

    /** Adds: modes. */
    public Builder modes(String... values) {
      return modes(List.of(values));
    }

    /** Adds: modes. */
    public Builder modes(Collection<String> values) {
      modes.addAll(values);
      return this;
    }

    /** Adds: contexts. */
    public Builder contexts(String... values) {
      return contexts(List.of(values));
    }

    /** Adds: contexts. */
    public Builder contexts(Collection<String> values) {
      contexts.addAll(values);
      return this;
    }

    /** Adds: statuses. */
    public Builder statuses(Status... values) {
      return statuses(List.of(values));
    }

    /** Adds: statuses. */
    public Builder statuses(Collection<Status> values) {
      statuses.addAll(values);
      return this;
    }

    /** Adds: kinds of source. */
    public Builder sourceKinds(SourceKind... values) {
      return sourceKinds(List.of(values));
    }

    /** Adds: kinds of source. */
    public Builder sourceKinds(Collection<SourceKind> values) {
      sourceKinds.addAll(values);
      return this;
    }

    /** Adds: who is credited: names as for {@code actors}, or words of the source. */
    public Builder sources(String... values) {
      return sources(List.of(values));
    }

    /** Adds: who is credited: names as for {@code actors}, or words of the source. */
    public Builder sources(Collection<String> values) {
      sources.addAll(values);
      return this;
    }

    /** Adds: outlets, in any case. */
    public Builder outlets(String... values) {
      return outlets(List.of(values));
    }

    /** Adds: outlets, in any case. */
    public Builder outlets(Collection<String> values) {
      outlets.addAll(values);
      return this;
    }

    /** Adds: names of places of the event, in any case, or codes of their countries. */
    public Builder places(String... values) {
      return places(List.of(values));
    }

    /** Adds: names of places of the event, in any case, or codes of their countries. */
    public Builder places(Collection<String> values) {
      places.addAll(values);
      return this;
    }

    /** How far from where the event may be. */
    public Builder near(Near value) {
      near = Optional.of(value);
      return this;
    }

    /** Days one of which the event must take; events without a day are left out. */
    public Builder happened(Period value) {
      happened = Optional.of(value);
      return this;
    }

    /** Days of publication; documents without one are left out. */
    public Builder published(Period value) {
      published = Optional.of(value);
      return this;
    }

    /** Whether the trigger stands in quotation marks. */
    public Builder quoted(boolean value) {
      quoted = Optional.of(value);
      return this;
    }

    /** Least confidence, 0 to 1. */
    public Builder minConfidence(double value) {
      minConfidence = value;
      return this;
    }

    /** Adds: ids of documents. */
    public Builder documents(String... values) {
      return documents(List.of(values));
    }

    /** Adds: ids of documents. */
    public Builder documents(Collection<String> values) {
      documents.addAll(values);
      return this;
    }

    /** The order; the newest first unless told, or what fits best if a meaning is given. */
    public Builder sort(Sort value) {
      sort = Optional.of(value);
      return this;
    }

    /** How many hits a page has; 50 unless told. */
    public Builder limit(int value) {
      limit = value;
      return this;
    }

    /** Where the page before ended. */
    public Builder after(String cursor) {
      after = Optional.of(cursor);
      return this;
    }

    /** The query. */
    public Query build() {
      return new Query(
          text,
          like,
          actors,
          recipients,
          participants,
          countries,
          sectors,
          types,
          quads,
          modes,
          contexts,
          statuses,
          sourceKinds,
          sources,
          outlets,
          places,
          near,
          happened,
          published,
          quoted,
          minConfidence,
          documents,
          sort.orElse(like.isPresent() ? Sort.RELEVANCE : Sort.NEWEST),
          limit,
          after);
    }
  }
}
