# SPDX-License-Identifier: GPL-3.0-or-later
"""A relay with one account and some agents, as the benchmarks need it."""

import json
import pathlib
import socket
import sqlite3
import subprocess
import urllib.request

import benchlib
from benchlib import SECRET, Failed, Process

PASSWORD = "correct horse battery staple"
BOT = "Ub000000000000000000000000000000b"
CHANNEL = "2000000009"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def post(url, body, token=None):
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.loads(answer.read() or b"{}")


class FanOut:
    """Clients that take what the relay hands out; see tests/bench/fanout."""

    def __init__(self, port, tokens, log):
        self.clients = len(tokens)
        self.process = Process([benchlib.BIN / "fanout", port], log=log,
                               stdin="".join(f"{token}\n" for token in tokens))
        if tokens:
            self.process.wait_for("ready", 60)

    def stop_and_report(self, events):
        """How many clients got every one of `events`."""
        outcome = json.loads(self.process.stop()[-1])
        if outcome["alive"] != self.clients:
            raise Failed(f"only {outcome['alive']} of {self.clients} clients stayed connected")
        if outcome["least"] < events:
            raise Failed(f"a client got {outcome['least']} messages of {events}")
        return outcome["alive"]


class Relay:
    """frontdesk-relay in plain HTTP on loopback, with the sandbox as its LINE."""

    path = "/webhooks/line/bench"
    destination = BOT

    def __init__(self, folder, env):
        folder.mkdir(parents=True)
        self.folder = folder
        self.port = free_port()
        self.config = folder / "relay.toml"
        state = folder / "sandbox.json"
        state.write_text(json.dumps({"channels": [{
            "channelId": CHANNEL, "secret": SECRET, "botUserId": BOT, "basicId": "@bench",
            "name": "Bench"}]}))
        self.sandbox = Process(
            [benchlib.BIN / "frontdesk-sandbox", "--headless", "--state", state],
            env={"QT_QPA_PLATFORM": "offscreen"}, log=folder / "sandbox.log")
        line = json.loads(self.sandbox.wait_for("{"))["listening"]
        self.command("init", "--organisation", "Bench", "--port", str(self.port),
                     "--public-url", f"https://localhost:{self.port}")
        with self.config.open("a") as config:
            config.write(f'line_api_url = "http://127.0.0.1:{line}"\n'
                         f'line_data_url = "http://127.0.0.1:{line}"\n'
                         'log_level = "warning"\n')
        self.command("account", "add", "--channel-id", CHANNEL, "--slug", "bench",
                     stdin=SECRET, may_complain=True)
        for name in ("agent", "workstation"):
            self.command("user", "add", "--email", f"{name}@bench.example", "--name", name,
                         stdin=PASSWORD)
        self.process = Process(
            [benchlib.BIN / "frontdesk-relay", "serve", "--config", self.config],
            env=env, log=folder / "relay.log")
        self.process.wait_for("{")

    def command(self, *words, stdin="", may_complain=False):
        done = subprocess.run(
            [benchlib.BIN / "frontdesk-relay", *words, "--config", self.config],
            input=stdin + "\n", capture_output=True, text=True, timeout=60)
        # account add tells of what is not as it should be, such as webhooks that do not arrive yet.
        if done.returncode != 0 and not (may_complain and done.stdout):
            raise Failed(f"frontdesk-relay {' '.join(words[:2])}: {done.stderr.strip()}")

    def sign_in(self):
        answer = post(f"http://127.0.0.1:{self.port}/api/v1/sessions",
                      {"email": "agent@bench.example", "password": PASSWORD, "device": "bench"})
        return answer["token"]

    def fan_out(self, clients):
        return FanOut(self.port, [self.sign_in() for _ in range(clients)],
                      self.folder / "fanout.log")

    def stop(self):
        """Answers with the number of events that it has kept."""
        self.process.stop()
        self.sandbox.stop()
        database = pathlib.Path(self.folder / "data" / "relay.db")
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
            return connection.execute("SELECT count(*) FROM raw_event").fetchone()[0]
