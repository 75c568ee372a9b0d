package org.legomena.ledger.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.legomena.coding.Attribution;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventTime;
import org.legomena.coding.Quantity;
import org.legomena.language.Entity;
import org.legomena.language.Place;
import org.legomena.language.TimeExpression;
import org.legomena.reading.Span;

/** Whether a document's offsets lie in its text, and its ids stand for something. */
final class Soundness {
  private final CodedDocument document;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> actors = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> attributions = new HashSet<>();

  private Soundness(CodedDocument document) {
    this.document = document;
    document.actors().forEach(actor -> actors.add(actor.id()));
    document.places().forEach(place -> places.add(place.id()));
    document.attributions().forEach(attribution -> attributions.add(attribution.id()));
  }

  /** What is wrong; nothing if all is well. */
  static List<String> problems(CodedDocument document) {
    Soundness soundness = new Soundness(document);
    soundness.check();
    return soundness.problems;
  }

  private void check() {
    spans("sentences", document.sentences());
    for (Entity actor : document.actors()) {
      spans("actor " + actor.id(), actor.mentions());
    }
    for (Place place : document.places()) {
      spans("place " + place.id(), place.mentions());
    }
    spans("times", document.times().stream().map(TimeExpression::span).toList());
    document.attributions().forEach(this::check);
    document.events().forEach(this::check);
  }

  private void check(Attribution attribution) {
    String place = "attribution " + attribution.id();
    spans(place, attribution.source());
    spans(place, attribution.cues());
    spans(place, attribution.content());
    refers(place, "actor", actors, attribution.actor().stream().toList());
  }

  private void check(Event event) {
    String place = "event " + event.id();
    spans(place, List.of(event.trigger()));
    spans(place, event.source().span().stream().toList());
    spans(place, event.time().map(EventTime::span).stream().toList());
    spans(place, event.numbers().values().stream().map(Quantity::span).toList());
    refers(place, "actor", actors, event.actors());
    refers(place, "recipient", actors, event.recipients());
    refers(place, "source", actors, event.source().actor().stream().toList());
    refers(place, "attribution", attributions, event.source().attribution().stream().toList());
    refers(place, "place", places, event.place().stream().toList());
  }

  private void spans(String place, List<Span> spans) {
    String text = document.article().text();
    for (Span span : spans) {
      if (span.end() > text.length()) {
        problems.add(
            place
                + ": span "
                + span.start()
                + " to "
                + span.end()
                + " is past the "
                + text.length()
                + " characters of the text");
      } else if (cuts(text, span.start()) || cuts(text, span.end())) {
        problems.add(place + ": span " + span.start() + " to " + span.end() + " cuts a character");
      }
    }
  }

  private static boolean cuts(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }

  private void refers(String place, String what, Set<String> known, List<String> ids) {
    for (String id : ids) {
      if (!known.contains(id)) {
        problems.add(place + ": its " + what + " " + id + " is not in the document");
      }
    }
  }
}
