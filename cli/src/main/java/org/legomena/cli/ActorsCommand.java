package org.legomena.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.legomena.ledger.Actor;
import org.legomena.ledger.ActorChange;
import org.legomena.ledger.Correction;
import org.legomena.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code legomena actors}: shows actors over all documents, and mends them. */
@Command(
    name = "actors",
    description = {
      "Shows actors over all documents, those in most documents first; or mends one.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Examples: legomena actors Haftar --why-same",
      "          legomena actors '#17' --merge-into '#4' --why 'one man, two spellings'"
    })
final class ActorsCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "A name, or #KEY.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "Show N actors; 30 unless told.")
  private int limit = 30;

  @Option(names = "--why-same", description = "Show for each document why it is this actor.")
  private boolean whySame;

  @Option(names = "--merge-into", paramLabel = "#KEY", description = "It is the same as that one.")
  private Optional<String> mergeInto = Optional.empty();

  @Option(
      names = "--split",
      paramLabel = "DOCUMENT",
      description = "In these documents it is somebody else.")
  private List<String> split = List.of();

  @Option(names = "--rename", paramLabel = "NAME", description = "It is called so.")
  private Optional<String> rename = Optional.empty();

  @Option(names = "--set-country", paramLabel = "CODE", description = "It is of that country.")
  private Optional<String> country = Optional.empty();

  @Option(names = "--set-sector", paramLabel = "CODE", description = "It is in that sector.")
  private List<String> sectors = List.of();

  @Mixin private AuthorOptions author = new AuthorOptions();
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  ActorsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Ledger ledger = ledgerOption.openExisting(console);
        OutputTarget target = OutputTarget.standard(console)) {
      if (isChange()) {
        change(ledger);
      } else {
        for (Actor actor : ledger.actors(name, limit)) {
          write(actor, target.writer());
        }
      }
      target.commit();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    return ExitStatus.DONE;
  }

  private boolean isChange() {
    return mergeInto.isPresent()
        || rename.isPresent()
        || country.isPresent()
        || !split.isEmpty()
        || !sectors.isEmpty();
  }

  private void change(Ledger ledger) {
    Actor actor = sole(ledger, name.orElse(""));
    if (mergeInto.isPresent()) {
      long into = sole(ledger, mergeInto.get()).key();
      tell(ledger.correct(actor.key(), new ActorChange.Merge(into), author.author()));
    }
    if (!split.isEmpty()) {
      tell(ledger.split(actor.key(), split, author.author()));
    }
    if (rename.isPresent()) {
      tell(ledger.correct(actor.key(), new ActorChange.Rename(rename.get()), author.author()));
    }
    if (country.isPresent() || !sectors.isEmpty()) {
      ActorChange codes =
          new ActorChange.SetCodes(
              country.or(actor::country), sectors.isEmpty() ? actor.sectors() : sectors);
      tell(ledger.correct(actor.key(), codes, author.author()));
    }
  }

  private static Actor sole(Ledger ledger, String name) {
    List<Actor> found = name.isEmpty() ? List.of() : ledger.actors(Optional.of(name), 5);
    if (found.size() != 1) {
      String choices =
          String.join(
              ", ", found.stream().map(actor -> "#" + actor.key() + " " + actor.name()).toList());
      throw new IllegalArgumentException(
          "name one actor, by its # if need be" + (choices.isEmpty() ? "" : ": " + choices));
    }
    return found.get(0);
  }

  private void write(Actor actor, Writer out) throws IOException {
    String line =
        String.join(
            "\t",
            "#" + actor.key(),
            actor.name(),
            actor.kind().label(),
            actor.country().orElse("-"),
            String.join(" ", actor.sectors()),
            String.valueOf(actor.appearances().size()),
            String.join(" | ", actor.names()));
    out.write(plain(line) + "\n");
    if (whySame) {
      for (Actor.Appearance appearance : actor.appearances()) {
        String day = appearance.published().orElse("-");
        out.write(
            plain("\t" + appearance.document() + "\t" + day + "\t" + appearance.why()) + "\n");
      }
    }
  }

  private static String plain(String line) {
    return line.replaceAll("[\\p{Cntrl}&&[^\\t]]", " ");
  }

  private void tell(Correction correction) {
    console.report(
        "correction " + correction.key() + " made; 'undo " + correction.key() + "' takes it back");
  }
}
