# SPDX-License-Identifier: GPL-3.0-or-later
"""Relay, platform stand-in and workstation on a screen of their own, and somebody in front of it."""

import contextlib
import json
import os
import pathlib
import shutil
import socket
import sqlite3
import subprocess
import time
import urllib.request

PATIENCE = 60  # s
MISSING = 77  # the exit code that says: not here
PROFILE = """[Groups/0]
Name=Default
Default Layout=us
DefaultIM=keyboard-us

[Groups/0/Items/0]
Name=keyboard-us

[Groups/0/Items/1]
Name=chewing

[Groups/0/Items/2]
Name=mozc

[Groups/0/Items/3]
Name=keyboard-th

[Groups/0/Items/4]
Name=libthai

[GroupOrder]
0=Default
"""
RELAY = """organisation = "Trial"
listen_addresses = ["127.0.0.1"]
port = {port}
public_url = "http://localhost:{port}"
database = "data/relay.db"
media_folder = "data/media"
key_file = "relay.key"
line_api_url = "http://localhost:{sandbox}"
line_data_url = "http://localhost:{sandbox}"
disk_min_free_percent = 0
"""


# A bus of one's own, which also speaks with who runs as somebody else.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
  </policy>
</busconfig>
"""
NOBODY = 65534
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


class Failed(Exception):
    pass


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def until(what, condition, seconds=PATIENCE):
    """Waits for something to happen; what `condition` answered with."""
    end = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failed(f"waited in vain: {what}")
        time.sleep(0.05)


class TrialDesk:
    """With `helper`: "fcitx" for input methods, "at-spi" for what screen readers use."""

    def __init__(self, binaries, folder, helper):
        self.helper = helper
        self.bin = pathlib.Path(binaries)
        self.folder = pathlib.Path(folder)
        self.children = []
        self.env = dict(os.environ, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8",
                        HOME=str(self.folder / "home"), XDG_RUNTIME_DIR=str(self.folder / "run"))
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            self.env.pop(name, None)  # below HOME; mozc takes an empty one for a folder
        for name in ("home/.config/fcitx5", "run"):
            (self.folder / name).mkdir(parents=True, mode=0o700)
        (self.folder / "home/.config/fcitx5/profile").write_text(PROFILE)

    def __enter__(self):
        try:
            self._start_screen()
            self._start_servers()
            self._start_window()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for child in reversed(self.children):
            if child.poll() is None:
                child.terminate()
            try:
                child.wait(timeout=20)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()

    def _start(self, name, *command, says=None):
        out = self.folder / f"{name}.out"
        with open(out, "wb") as file, open(self.folder / f"{name}.log", "wb") as log:
            child = subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL,
                                     stdout=file, stderr=log, env=self.env)
        self.children.append(child)

        def said():
            if child.poll() is not None:
                raise Failed(f"{name} ended: {(self.folder / f'{name}.log').read_text()[-500:]}")
            return [line for line in out.read_text().splitlines() if says in line]
        return until(f"{name} says {says}", said)[0] if says is not None else ""

    def _start_screen(self):
        number = self._start("screen", "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24",
                             "-nolisten", "tcp", "-ac", says="")
        self.env["DISPLAY"] = f":{number}"
        bus = self.folder / "bus.conf"
        bus.write_text(BUS.format(socket=self.folder / "bus"))
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._start(
            "bus", "dbus-daemon", f"--config-file={bus}", "--print-address", "--nofork",
            says="unix:")
        if self.helper == "fcitx":
            self.env.update(QT_IM_MODULE="fcitx", XMODIFIERS="@im=fcitx")
            self._start("fcitx", *self._as_somebody(), "fcitx5",
                        "--disable=wayland,notificationitem,kimpanel")
            # Asked by its name, the bus would start a second one.
            until("fcitx is on the bus", self._fcitx_is_there)
        else:
            self.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
            self._start("at-spi", LAUNCHER, "--launch-immediately")

    def _as_somebody(self):
        """mozc refuses to work for root, which tests in containers run as."""
        if os.geteuid() != 0:
            return ()
        for place in (self.folder, *self.folder.rglob("*")):
            place.chmod(0o777 if place.is_dir() else 0o666)
        run = self.folder / "run-of-fcitx"
        run.mkdir(mode=0o700)
        shutil.chown(run, NOBODY, NOBODY)
        (self.folder / "bus").chmod(0o777)
        return ("env", f"XDG_RUNTIME_DIR={run}", "setpriv", f"--reuid={NOBODY}",
                f"--regid={NOBODY}", "--clear-groups")

    def _fcitx_is_there(self):
        return "true" in self.run(
            "dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
            "org.freedesktop.DBus.NameHasOwner", "string:org.fcitx.Fcitx5", check=False)

    def _start_servers(self):
        relay, sandbox = free_port(), free_port()
        self.sandbox = f"http://localhost:{sandbox}/_sandbox/"
        config = self.folder / "relay.toml"
        (self.folder / "password").write_text("a long password\n")
        program = self.bin / "frontdesk-relay"
        self.run(program, "init", "--organisation", "Trial", "--port", relay, "--public-url",
                 f"http://localhost:{relay}", "--config", config)
        config.write_text(RELAY.format(port=relay, sandbox=sandbox))
        self.run(program, "sample", "--sandbox-state", self.folder / "state.json",
                 "--password-file", self.folder / "password", "--config", config)
        self._start("sandbox", self.bin / "frontdesk-sandbox", "--headless", "--port", sandbox,
                    "--public-url", f"http://localhost:{sandbox}", "--state",
                    self.folder / "state.json", says="listening")
        self._start("relay", program, "serve", "--config", config, says="listening")
        self.relay = f"http://localhost:{relay}"

    def _start_window(self):
        self._start("window", self.bin / "frontdesk", "--data", self.folder / "desk", "--relay",
                    self.relay, "--email", "amy@haruya.example", "--password-file",
                    self.folder / "password", "--size", "1440x900", "--lang", "en")
        self.window = until("the window", lambda: self.run(
            "xdotool", "search", "--onlyvisible", "--name", "Frontdesk", check=False).split())[-1]
        until("a conversation list", lambda: self.outbox() is not None)
        self.run("xdotool", "windowfocus", "--sync", self.window)
        # What is opened stays where it is then.
        until("the snapshots of all accounts", self.is_level)

    def run(self, *command, check=True):
        done = subprocess.run([str(word) for word in command], env=self.env, capture_output=True,
                              text=True, timeout=PATIENCE, check=False, stdin=subprocess.DEVNULL)
        if check and done.returncode != 0:
            raise Failed(f"{command[0]}: {done.stderr[-500:]}")
        return done.stdout

    # Hands.

    def keys(self, *names):
        self.run("xdotool", "key", "--delay", "60", *names)

    def click(self, x, y):
        self.run("xdotool", "mousemove", x, y, "click", "1")

    def open(self, x, y):
        """A click where another row stood a moment ago is passed over: until a chat has been read."""
        before = self.read_marks()
        for _ in range(PATIENCE // 2):
            self.click(x, y)
            with contextlib.suppress(Failed):
                until("a chat that is read", lambda: self.read_marks() > before, 2)
                return
        raise Failed(f"no chat opens at {x}, {y}")

    def use(self, method):
        self.run("fcitx5-remote", "-s", method, check=False)  # mozc starts a server first
        until(method, lambda: self.run("fcitx5-remote", "-n", check=False).strip() == method)

    # Eyes.

    def outbox(self):
        found = list((self.folder / "desk").glob("*/*/outbox.db"))
        return found[0] if found else None

    def is_level(self):
        """What the relay has of every account is here."""
        found = list((self.folder / "desk").glob("*/*/cache.db"))
        if not found:
            return False
        with sqlite3.connect(f"file:{found[0]}?mode=ro", uri=True) as database:
            try:
                accounts, desks, open_ones = database.execute(
                    "SELECT (SELECT COUNT(*) FROM entity WHERE kind = 'account'),"
                    " (SELECT COUNT(*) FROM scope WHERE name LIKE 'desk:%'),"
                    " (SELECT COUNT(*) FROM scope WHERE whole = 0)").fetchone()
            except sqlite3.OperationalError:
                return False  # it is being made
        return 0 < accounts <= desks and open_ones == 0

    def read_marks(self):
        """More with each chat that is read."""
        cache = next((self.folder / "desk").glob("*/*/cache.db"))
        with sqlite3.connect(f"file:{cache}?mode=ro", uri=True) as database:
            return database.execute(
                "SELECT COALESCE(SUM(ver), 0) FROM entity WHERE kind = 'read'").fetchone()[0]

    def drafts(self):
        with sqlite3.connect(f"file:{self.outbox()}?mode=ro", uri=True) as database:
            return dict(database.execute("SELECT conversation_id, body FROM draft"))

    def sent(self):
        """What customers got from us by replying and pushing, in the platform's order."""
        texts = []
        for path in ("/v2/bot/message/reply", "/v2/bot/message/push"):
            with urllib.request.urlopen(f"{self.sandbox}requests?path={path}", timeout=10) as page:
                for request in json.load(page)["requests"]:
                    if request["status"] == 200:
                        body = request["body"]
                        body = json.loads(body) if isinstance(body, str) else body
                        texts += [message.get("text") for message in body["messages"]]
        return texts


def lacking(*programs):
    """Those of the programs that are not here; packaging/deps test installs them."""
    return [name for name in programs if not shutil.which(name)]


def lacking_engines(*names):
    """Of the input methods of fcitx."""
    return [f"fcitx5-{name}" for name in names
            if not os.path.exists(f"/usr/share/fcitx5/inputmethod/{name}.conf")]
