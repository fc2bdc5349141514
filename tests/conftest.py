"""What holds for every test: no network, no silence."""

import os
import socket

import pytest

os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": "en"}  # whatever language the machine speaks

LOOPBACK = ("127.0.0.1", "::1", "localhost")


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection; tests marked `loopback` may reach this machine itself."""
    allowed = LOOPBACK if request.node.get_closest_marker("loopback") else ()
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: object) -> None:
        if self.family != socket.AF_UNIX and not (isinstance(address, tuple) and address[0] in allowed):
            pytest.fail(f"a test tried to reach the network: {address!r}")
        connect(self, address)  # type: ignore[arg-type] # whatever the caller gave

    def guarded_look_up(host: object, *rest: object, **named: object) -> object:
        if host not in allowed:
            pytest.fail(f"a test tried to look up {host!r}")
        return look_up(host, *rest, **named)  # type: ignore[arg-type] # whatever the caller gave

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Fail a run in which nothing passed: an all-skipped suite must not look green."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if exitstatus == pytest.ExitCode.OK and reporter is not None and not reporter.stats.get("passed"):
        session.exitstatus = pytest.ExitCode.NO_TESTS_COLLECTED
