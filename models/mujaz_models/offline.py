"""No way out: after `stay_offline` this process can't open a connection, whatever a Python library tries."""

import os
import socket
import sys
from typing import Any

_REFUSED = {
    "socket.connect",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
    "socket.sendto",
    "socket.sendmsg",
}
"""Audit events, as listed in Python's documentation, by which something leaves the machine."""


def stay_offline() -> None:
    """Refuse every connection and every look-up of a host from now on; sockets within the machine (AF_UNIX) stay.

    There is no way back: downloading a model is done by a process of its own (`mujaz_models.install`).
    """
    os.environ["HF_HUB_OFFLINE"] = "1"
    sys.addaudithook(_guard)


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _REFUSED and not _within_machine(arguments):
        raise PermissionError(f"Mujaz is offline: {event} was refused.")


def _within_machine(arguments: tuple[Any, ...]) -> bool:
    unix = getattr(socket, "AF_UNIX", None)
    return unix is not None and isinstance(arguments[0], socket.socket) and arguments[0].family == unix
