package org.legomena.server.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event, as the codebook defines it, with what a reader needs to check it. */
record EventView(
    DocumentHead document,
    String id,
    String type,
    String quad,
    List<String> modes,
    List<String> contexts,
    String status,
    List<Integer> trigger,
    String words,
    List<EntityView> actors,
    List<EntityView> recipients,
    SourceView source,
    Optional<PlaceView> place,
    Optional<TimeView> time,
    Map<String, NumberView> numbers,
    boolean quoted,
    double confidence,
    String because,
    EvidenceView evidence) {}
