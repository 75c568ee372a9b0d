package org.legomena.server.internal;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.ledger.Hit;
import org.legomena.ledger.Ledger;
import org.legomena.ledger.Query;
import org.legomena.ledger.lineage.Case;
import org.legomena.ledger.lineage.Lineage;
import org.legomena.reading.Span;

/** The cases in the documents that a search finds. */
final class CaseRoutes {
  /** Documents are held against each other, so there is an end to how many. */
  private static final int MOST_DOCUMENTS = 400;

  private static final int PAGE = 500;
  private static final int MOST_CASES = 200;

  private final Ledger ledger;

  CaseRoutes(Ledger ledger) {
    this.ledger = ledger;
  }

  void register(Routes routes) {
    routes.get("/api/cases", this::cases);
  }

  /**
   * The cases, the best reported first.
   *
   * @param documents how many were held against each other
   * @param all whether those are all that the search finds
   */
  record CaseList(int documents, boolean all, List<CaseView> cases) {}

  private CaseList cases(Context context) {
    Query query = QueryParameters.of(context.queryParamMap()).query();
    Map<String, CodedDocument> documents = new LinkedHashMap<>();
    boolean all = collect(query.toBuilder().limit(PAGE).build(), documents);
    Lineage lineage = Lineage.of(documents.values());
    List<CaseView> cases =
        lineage.cases().stream()
            .limit(MOST_CASES)
            .map(one -> view(one, lineage, documents))
            .toList();
    return new CaseList(documents.size(), all, cases);
  }

  /** Whether all documents that the query finds are there. */
  private boolean collect(Query query, Map<String, CodedDocument> documents) {
    Optional<String> next = Optional.of("");
    while (next.isPresent()) {
      var page = ledger.search(next.get().isEmpty() ? query : query.after(next.get()));
      for (Hit hit : page.hits()) {
        if (documents.size() >= MOST_DOCUMENTS) {
          return false;
        }
        documents.putIfAbsent(hit.document().article().id(), hit.document());
      }
      next = page.next();
    }
    return true;
  }

  private static CaseView view(Case found, Lineage lineage, Map<String, CodedDocument> documents) {
    return new CaseView(
        found.id(),
        found.type().name(),
        found.type().quad().label(),
        found.actors(),
        found.recipients(),
        found.place(),
        found.time().map(days -> days.from().toString()),
        found.time().map(days -> days.to().toString()),
        found.disputed(),
        found.standing(),
        found.standing().toString(),
        found.course().stream()
            .map(step -> new CaseView.Step(step.day().toString(), step.status().label()))
            .toList(),
        found.mentions().stream()
            .flatMap(
                mention ->
                    Optional.ofNullable(documents.get(mention.document()))
                        .map(document -> mention(mention, document, lineage))
                        .stream())
            .toList());
  }

  private static CaseView.Mention mention(
      Case.Mention mention, CodedDocument document, Lineage lineage) {
    Event event = mention.event();
    String text = document.article().text();
    Span sentence =
        document
            .sentenceAt(event.trigger().start())
            .map(document.sentences()::get)
            .orElse(event.trigger());
    return new CaseView.Mention(
        DocumentHead.of(document.article()),
        event.id(),
        event.status().label(),
        text.substring(event.trigger().start(), event.trigger().end()),
        text.substring(sentence.start(), sentence.end()),
        mention.voice().actor().orElse(mention.voice().words()),
        mention.voice().kind().label(),
        lineage.origin(mention.document()).orElse(mention.document()),
        lineage
            .link(mention.document())
            .map(link -> new CaseView.CopyOf(link.of(), link.kind().label(), link.why())));
  }
}
