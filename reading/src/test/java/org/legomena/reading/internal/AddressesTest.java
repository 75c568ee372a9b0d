package org.legomena.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses: how they are kept, and which may be asked. */
class AddressesTest {
  @ParameterizedTest
  @CsvSource({
    "https://Esk.Example/A?utm_source=x&id=7&fbclid=y#top, https://esk.example/A?id=7",
    "https://esk.example/a?utm_source=x, https://esk.example/a",
    "HTTP://esk.example, http://esk.example",
    "https://esk.example/a?b=1&c=2, https://esk.example/a?b=1&c=2",
    "urn:isbn:1?utm_source=x, urn:isbn:1?utm_source=x",
    "https://esk.example/#!/a, https://esk.example/"
  })
  void trackingParametersAndFragmentsAreDropped(String given, String kept) {
    assertThat(Addresses.cleaned(given)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "fe80::1", "fd00::1",
        "::ffff:127.0.0.1"
      })
  void addressOfThisMachineOrAPrivateNetworkIsTold(String address) throws UnknownHostException {
    assertThat(AddressPolicy.isPrivate(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "100.128.0.1", "2606:2800:220:1::1"})
  void publicAddressIsTold(String address) throws UnknownHostException {
    assertThat(AddressPolicy.isPrivate(InetAddress.getByName(address))).isFalse();
  }
}
