# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside the workstation: two native messengers and a browser."""

import html
import shutil
import subprocess

from benchlib import median, result
from deskscreen import start_and_watch

ROWS = 200
PAGE = """<!doctype html><meta charset="utf-8"><title>Inbox</title>
<style>body{{margin:0;font:14px sans-serif}}ul{{list-style:none;margin:0;padding:0}}
li{{display:flex;gap:12px;padding:12px;border-bottom:1px solid #ddd}}
b{{display:block}}i{{flex:none;width:40px;height:40px;border-radius:50%;text-align:center;
line-height:40px;font-style:normal;color:#fff}}time{{margin-left:auto;color:#777}}</style>
<ul>{rows}</ul>"""
NAMES = ("陳語安", "佐藤 さくら", "สมหญิง ใจดี", "Emma Carter")
WORDS = ("請問這個禮盒還有貨嗎？明天可以到店裡拿嗎", "明日の15時に二名で予約できますか",
         "ร้านส่งถึงก่อนบ่ายสองได้ไหมคะ", "Could you hold two of these until Friday?")


def inbox_page():
    rows = []
    for i in range(ROWS):
        colour = f"hsl({i * 37 % 360} 50% 45%)"
        rows.append(f'<li><i style="background:{colour}">{NAMES[i % 4][0]}</i><div>'
                    f"<b>{html.escape(NAMES[i % 4])} {i}</b>{html.escape(WORDS[i % 4])}</div>"
                    f"<time>{i // 60:02}:{i % 60:02}</time></li>")
    return PAGE.format(rows="".join(rows))


def version_of(package):
    done = subprocess.run(["dpkg-query", "-W", "-f=${Version}", package], capture_output=True,
                          text=True, check=False)
    return done.stdout


def compare(options, scratch, screen, our_start, our_memory):
    page = scratch / "inbox.html"
    page.write_text(inbox_page(), encoding="utf-8")
    # Root may not use the browser's own sandbox; without a GPU it draws as anybody's without one.
    chromium = ["chromium", "--no-sandbox", "--no-first-run", "--disable-gpu",
                "--window-size=1440,900", f"--user-data-dir={scratch / 'chromium'}",
                f"--app=file://{page}"]
    peers = {
        "quassel-client": ["quasselclient", f"--configdir={scratch / 'quassel'}"],
        "nheko": ["nheko", "--profile", "bench"],
        "chromium": chromium,
    }
    starts, memories = {}, {}
    for package, command in peers.items():
        if not shutil.which(command[0]):
            print(f"{package} is not installed: left out", flush=True)
            continue
        times, memory = [], []
        for _ in range(options.rounds + 1):
            times.append(start_and_watch(screen, command, (), scratch / f"{package}.log", memory))
        starts[package], memories[package] = median(times[1:]), median(memory[1:])
        print(f"# {package} {version_of(package)}", flush=True)
        result(f"cold-start-of-{package}", starts[package], "ms")
        result(f"memory-of-{package}", memories[package], "MB")
    if starts:
        result("cold-start-of-the-fastest-of-the-others-per-ours", min(starts.values()) / our_start,
               "", 1)
    if "chromium" in memories:
        result("memory-of-the-browser-per-ours", memories["chromium"] / our_memory, "", 1)
