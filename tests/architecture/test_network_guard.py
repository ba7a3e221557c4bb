"""No test reaches the network: what keeps them from it works."""

import socket
import threading
from typing import Any

import pytest


def test_that_a_name_cannot_be_looked_up() -> None:
    with pytest.raises(PermissionError, match=r"may not connect to \('example\.org', 80\)"):
        socket.getaddrinfo("example.org", 80)


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("127.0.0.1", 9)])
def test_that_no_address_can_be_connected_to_unless_a_test_names_it(address: tuple[str, int]) -> None:
    with socket.socket() as client, pytest.raises(PermissionError, match="may not connect"):
        client.connect(address)


def test_that_nothing_can_be_sent_without_a_connection_either() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as client, pytest.raises(PermissionError, match="may not connect"):
        client.sendto(b"x", ("192.0.2.1", 53))


def _answer(server: socket.socket) -> None:
    server.accept()[0].close()


def test_that_exactly_the_loopback_address_a_test_names_is_open_to_it(network: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_server(("127.0.0.1", 0)) as other:
        network.allow("127.0.0.1", server.getsockname()[1])
        answering = threading.Thread(target=_answer, args=[server])
        answering.start()
        with socket.socket() as client:
            client.connect(server.getsockname())
        answering.join()
        with socket.socket() as client, pytest.raises(PermissionError):
            client.connect(other.getsockname())


def test_that_only_loopback_addresses_can_be_allowed(network: Any) -> None:
    with pytest.raises(ValueError, match="not a loopback address"):
        network.allow("example.org", 80)
