package org.legomena.ledger.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.legomena.coding.CodedDocument;
import org.legomena.ledger.lineage.internal.CaseFinder;
import org.legomena.ledger.lineage.internal.CopyFinder;
import org.legomena.ledger.lineage.internal.Report;
import org.legomena.ledger.lineage.internal.Terms;

/**
 * What stands behind the claims of a set of documents: copies, origins and cases. Immutable; safe
 * to share.
 */
public final class Lineage {
  private final List<String> documents;
  private final Map<String, CopyLink> links;
  private final Map<String, String> origins;
  private final List<Case> cases;

  private Lineage(
      List<String> documents,
      Map<String, CopyLink> links,
      Map<String, String> origins,
      List<Case> cases) {
    this.documents = documents;
    this.links = links;
    this.origins = origins;
    this.cases = cases;
  }

  /** The lineage of these documents; their order does not matter. */
  public static Lineage of(Collection<CodedDocument> documents) {
    Terms terms = new Terms();
    List<CodedDocument> sorted = new ArrayList<>(documents);
    sorted.sort(Comparator.comparing(document -> document.article().id()));
    List<Report> reports = Report.of(sorted, terms);
    Map<String, CopyLink> links = new CopyFinder(reports, terms).links();
    List<String> ids = sorted.stream().map(document -> document.article().id()).toList();
    Map<String, String> origins = origins(ids, links);
    return new Lineage(ids, links, origins, new CaseFinder(reports, terms, origins).cases());
  }

  /** A family has the number of its original among the originals. */
  private static Map<String, String> origins(List<String> ids, Map<String, CopyLink> links) {
    Map<String, String> numbers = new TreeMap<>();
    for (String id : ids) {
      if (!links.containsKey(id)) {
        numbers.put(id, "o" + (numbers.size() + 1));
      }
    }
    Map<String, String> origins = new TreeMap<>();
    for (String id : ids) {
      String root = id;
      for (CopyLink link = links.get(root); link != null; link = links.get(root)) {
        root = link.of();
      }
      origins.put(id, numbers.getOrDefault(root, root));
    }
    return origins;
  }

  /** Ids of all documents, in order of the alphabet. */
  public List<String> documents() {
    return documents;
  }

  /** What the document was taken from; empty if it is its own origin. */
  public Optional<CopyLink> link(String document) {
    return Optional.ofNullable(links.get(document));
  }

  /** Id of the origin of a document; copies share that of their original. */
  public Optional<String> origin(String document) {
    return Optional.ofNullable(origins.get(document));
  }

  /** All cases, the best reported first. */
  public List<Case> cases() {
    return cases;
  }

  /** The case with this id. */
  public Optional<Case> find(String id) {
    return cases.stream().filter(found -> found.id().equals(id)).findFirst();
  }
}
