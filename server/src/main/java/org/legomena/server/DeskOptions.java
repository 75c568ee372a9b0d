package org.legomena.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How the desk is served.
 *
 * @param host address or name to listen on
 * @param port 0 for any that is free
 * @param token what a visitor must show; must be there unless the host is this machine alone
 * @param allowPrivate whether addresses given to be read may be on this machine or a private
 *     network
 * @param samples folder of the samples, if there are any
 * @param version of the program
 * @param clock tells the time of what is made here
 * @param notices told, on whatever thread, of mistakes of the program
 */
public record DeskOptions(
    String host,
    int port,
    Optional<String> token,
    boolean allowPrivate,
    Optional<Path> samples,
    String version,
    Clock clock,
    Consumer<String> notices) {
  /** The port unless another is told. */
  public static final int PORT = 4560;

  private static final int LAST_PORT = 65_535;

  public DeskOptions {
    Objects.requireNonNull(samples, "samples");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(notices, "notices");
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("port must be 0 to " + LAST_PORT + ", got " + port);
    }
    if (token.isPresent() && !token.get().matches("[A-Za-z0-9._~-]{16,}")) {
      throw new IllegalArgumentException(
          "a token needs 16 or more letters, digits, dots, hyphens, underscores or tildes");
    }
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "host "
              + host
              + " can be reached from other machines, so visitors must show a token: add --token");
    }
  }

  /** On this machine alone, at any free port, without samples. */
  public static DeskOptions local(String version) {
    return new DeskOptions(
        "127.0.0.1",
        0,
        Optional.empty(),
        false,
        Optional.empty(),
        version,
        Clock.systemUTC(),
        notice -> {});
  }

  /** The same at this port. */
  public DeskOptions withPort(int other) {
    return new DeskOptions(host, other, token, allowPrivate, samples, version, clock, notices);
  }

  /** The same with samples. */
  public DeskOptions withSamples(Path folder) {
    return new DeskOptions(
        host, port, token, allowPrivate, Optional.of(folder), version, clock, notices);
  }

  /** The same, but visitors must show this. */
  public DeskOptions withToken(String shown) {
    return new DeskOptions(
        host, port, Optional.of(shown), allowPrivate, samples, version, clock, notices);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("host " + host + " is not known on this machine", e);
    }
  }
}
