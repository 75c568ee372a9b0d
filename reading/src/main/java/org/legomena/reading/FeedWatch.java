package org.legomena.reading;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.legomena.reading.internal.FeedPoll;
import org.legomena.reading.internal.Limits;

/**
 * Looks at feeds again and again, politely: what has not changed is not sent again (ETag,
 * Last-Modified), what {@code robots.txt} keeps from programs is left alone, a host is asked once a
 * second at most, and a feed that fails is asked less and less often, up to once a day.
 *
 * <p>Items that come without their text are fetched from the page they link to, if they are new.
 *
 * <p>Not safe for use by several threads at once; give each its own.
 */
public final class FeedWatch {
  private final FeedPoll poll;

  /**
   * A watch that has seen nothing yet.
   *
   * @param options what holds for items that do not say it themselves
   * @param clock tells when something was read, and when a feed may be asked again
   */
  public FeedWatch(ReadingOptions options, Clock clock) {
    this.poll = new FeedPoll(options, clock, Limits.STANDARD, FeedPoll::sleep);
  }

  /**
   * Looks at a feed once and hands over its items, or what is wrong with it. A feed that is to be
   * left alone for now is.
   *
   * @param state what the last look gave
   * @param isNew whether an item, as the feed gives it, has not been taken before; others are
   *     neither fetched nor handed over
   * @param receiver takes each new item, and what could not be read
   * @return what to give the next time
   */
  public FeedState look(FeedState state, Predicate<Article> isNew, Consumer<ReadResult> receiver) {
    return poll.look(state, isNew, receiver);
  }
}
