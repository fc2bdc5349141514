"""Once offline, always offline: tried in processes of their own, for there is no way back."""

import os
import subprocess
import sys
import textwrap

import pytest

TRY = """
import socket, urllib.request

def refused(attempt):
    try:
        attempt()
    except OSError as error:
        return "offline" in str(error)
    return False

def udp():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as found:
        found.sendto(b"x", ("127.0.0.1", 9))

def tcp():
    with socket.socket() as found:
        found.connect(("127.0.0.1", 9))

def raw():
    import _socket
    _socket.socket().connect(("127.0.0.1", 9))

attempts = [
    udp,
    tcp,
    raw,
    lambda: socket.create_connection(("127.0.0.1", 9)),
    lambda: socket.getaddrinfo("localhost", 1),
    lambda: socket.gethostbyname("localhost"),
    lambda: urllib.request.urlopen("http://127.0.0.1:9/"),
]

def report():
    print([refused(attempt) for attempt in attempts].count(True), "of", len(attempts))
"""


def run(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", TRY + textwrap.dedent(program)],
        capture_output=True,
        text=True,
        check=False,
        env={name: value for name, value in os.environ.items() if name != "HF_HUB_OFFLINE"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_nothing_gets_out() -> None:
    assert run("from mujaz_models.offline import stay_offline; stay_offline(); report()") == "7 of 7\n"


@pytest.mark.skipif(not hasattr(__import__("socket"), "AF_UNIX"), reason="a system without sockets of its own")
def test_sockets_within_the_machine_stay() -> None:
    program = """
        from mujaz_models.offline import stay_offline
        stay_offline()
        one, two = socket.socketpair()
        one.send(b"x")
        print(two.recv(1))
        import tempfile
        with tempfile.TemporaryDirectory() as folder:
            server, own = socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX)
            server.bind(folder + "/s")
            server.listen()
            own.connect(folder + "/s")
            print("connected")
    """
    assert run(program) == "b'x'\nconnected\n"


def test_the_hub_client_knows() -> None:
    program = """
        from mujaz_models.offline import stay_offline
        stay_offline()
        from huggingface_hub import HfApi
        from huggingface_hub.errors import OfflineModeIsEnabled
        try:
            HfApi(token=False).model_info("a/b")
        except OfflineModeIsEnabled:
            print("offline")
    """
    assert run(program) == "offline\n"


@pytest.mark.parametrize(
    "program",
    [
        """
        import mujaz.worker.__main__ as worker
        worker.serve = lambda *_, **__: report()
        worker.own_output = lambda: None
        worker.main()
        """,
        """
        import sys
        import mujaz.cli.app as cli
        cli.app.command("probe")(report)
        sys.argv = ["mujaz", "probe"]
        try:
            cli.run()
        except SystemExit:
            pass
        """,
    ],
    ids=["worker", "command line"],
)
def test_every_process_of_ours_is_offline_from_its_start(program: str) -> None:
    assert run(program) == "7 of 7\n"


def test_installing_needs_no_engine_in_the_process_that_asks() -> None:
    program = """
        import sys
        import mujaz_models.install
        print({"numpy", "torch", "ctranslate2", "transformers", "huggingface_hub", "pycrfsuite"} & set(sys.modules))
    """
    assert run(program) == "set()\n"
