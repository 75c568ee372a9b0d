package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.coding.Attribution;
import org.legomena.coding.Event;
import org.legomena.coding.Explanation;
import org.legomena.coding.Source;
import org.legomena.coding.SourceKind;
import org.legomena.coding.internal.ParticipantFinder.Found;
import org.legomena.coding.internal.attribution.FoundAttribution;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Entity;
import org.legomena.language.Place;
import org.legomena.reading.Span;

/**
 * The coding of one article, step by step: attributions, triggers, participants, status, source,
 * place, time and numbers. Made for one article and thrown away.
 */
public final class ArticleCoding {
  /**
   * Acts less likely than this are left out: where precision and recall balance on annotated
   * articles.
   */
  private static final double LEAST_CONFIDENCE = 0.4;

  private final AnnotatedArticle article;
  private final List<FoundAttribution> found;
  private final List<Attribution> attributions = new ArrayList<>();
  private final Map<FoundAttribution, String> ids = new HashMap<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Draft> coded = new ArrayList<>();
  private final Reasons reasons;
  private final EventPlaces places;

  /** Codes the article. */
  public ArticleCoding(AnnotatedArticle article, Resources resources) {
    this.article = article;
    this.places = new EventPlaces(article);
    this.found = resources.attributionFinder().find(article);
    numberAttributions();
    this.reasons = code(resources);
  }

  /** The attributions in order of the text. */
  public List<Attribution> attributions() {
    return List.copyOf(attributions);
  }

  /** The events in order of the text. */
  public List<Event> events() {
    return List.copyOf(events);
  }

  private void numberAttributions() {
    for (FoundAttribution attribution : found) {
      String id = "s" + (attributions.size() + 1);
      ids.put(attribution, id);
      attributions.add(
          new Attribution(
              id,
              attribution.source(),
              attribution.cues(),
              attribution.content(),
              attribution.kind(),
              attribution.speaker().map(Entity::id),
              attribution.quoted()));
    }
  }

  private Reasons code(Resources resources) {
    List<Draft> drafts = Drafts.of(article, found, resources);
    Context context = new Context(article, drafts, found);
    Judge judge = new Judge(resources.models(), context, resources.lightVerbs());
    for (Draft draft : drafts) {
      double confidence = judge.confidence(draft);
      if (confidence >= LEAST_CONFIDENCE) {
        add(draft, judge, confidence, resources.contexts());
        coded.add(draft);
      }
    }
    return new Reasons(context, resources, judge);
  }

  /** Why the event with this id was coded as it was; empty if there is none. */
  public Optional<Explanation> explain(String id) {
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).id().equals(id)) {
        return Optional.of(reasons.of(coded.get(i), events.get(i)));
      }
    }
    return Optional.empty();
  }

  private void add(Draft draft, Judge judge, double confidence, Contexts contexts) {
    Trigger trigger = draft.trigger();
    Found who = judge.participants(draft);
    Span span = trigger.word().span();
    events.add(
        new Event(
            "e" + (events.size() + 1),
            trigger.entry().type(),
            trigger.modes(),
            contexts.of(trigger, who),
            span,
            who.actors().stream().map(Entity::id).toList(),
            who.recipients().stream().map(Entity::id).toList(),
            draft.status(),
            source(span),
            places.of(trigger).map(Place::id),
            draft.time(),
            Quantities.find(article, trigger),
            article.quotationAround(span).isPresent(),
            Math.round(confidence * 100) / 100.0,
            because(draft, who)));
  }

  private static String because(Draft draft, Found who) {
    Trigger trigger = draft.trigger();
    StringBuilder because = new StringBuilder(trigger.entry().id());
    if (trigger.loose()) {
      because.append(" loosely");
    }
    for (String place : trigger.arguments().places().stream().sorted().toList()) {
      Entry.Role role = trigger.entry().frame().get(place);
      if (role != null && role != Entry.Role.NONE) {
        because.append(" + ").append(place);
      }
    }
    boolean contextual =
        !draft.own().actors().containsAll(who.actors())
            || !draft.own().recipients().containsAll(who.recipients());
    return contextual ? because.append(" + context").toString() : because.toString();
  }

  /** The innermost attribution whose source vouches for the words. */
  private Source source(Span span) {
    Optional<FoundAttribution> innermost = innermost(found, span);
    return innermost
        .map(
            attribution ->
                new Source(
                    attribution.kind() == SourceKind.AUTHOR
                        ? SourceKind.UNNAMED
                        : attribution.kind(),
                    Optional.ofNullable(ids.get(attribution)),
                    attribution.speaker().map(Entity::id),
                    attribution.source().stream().findFirst()))
        .orElse(Source.AUTHOR);
  }

  static Optional<FoundAttribution> innermost(List<FoundAttribution> found, Span span) {
    FoundAttribution best = null;
    for (FoundAttribution attribution : found) {
      if (attribution.vouchesFor(span) && (best == null || attribution.size() < best.size())) {
        best = attribution;
      }
    }
    return Optional.ofNullable(best);
  }
}
