package org.legomena.server.internal;

import java.util.Arrays;
import java.util.List;
import org.legomena.coding.EventType;
import org.legomena.coding.Quad;
import org.legomena.coding.SourceKind;
import org.legomena.coding.Status;
import org.legomena.language.Sectors;
import org.legomena.ledger.Ledger;
import org.legomena.server.DeskOptions;

/** What this desk is, what its ledger holds, and the words of the codebook. */
final class AboutRoutes {
  private final Ledger ledger;
  private final DeskOptions options;

  AboutRoutes(Ledger ledger, DeskOptions options) {
    this.ledger = ledger;
    this.options = options;
  }

  void register(Routes routes) {
    routes.get("/api/about", context -> about());
  }

  /**
   * The desk.
   *
   * @param ledger name of the file, without its folder
   * @param readOnly whether nothing can be added or corrected
   * @param samples whether samples can be loaded
   */
  record About(
      String version,
      String ledger,
      boolean readOnly,
      boolean samples,
      Ledger.Size size,
      List<Type> types,
      List<String> quads,
      List<String> statuses,
      List<String> sourceKinds,
      List<String> sectors) {}

  /** A type of event. */
  record Type(String name, String quad, List<String> modes) {}

  private About about() {
    return new About(
        options.version(),
        String.valueOf(ledger.path().getFileName()),
        ledger.isReadOnly(),
        options.samples().isPresent(),
        ledger.size(),
        Arrays.stream(EventType.values())
            .map(type -> new Type(type.name(), type.quad().label(), type.modes()))
            .toList(),
        Arrays.stream(Quad.values()).map(Quad::label).toList(),
        Arrays.stream(Status.values()).map(Status::label).toList(),
        Arrays.stream(SourceKind.values()).map(SourceKind::label).toList(),
        List.copyOf(new java.util.TreeSet<>(Sectors.ALL)));
  }
}
