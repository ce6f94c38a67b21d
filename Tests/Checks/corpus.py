#!/usr/bin/env python3
"""Runs rolefit over a folder of pages and a JSON Lines file: no crash, no lost record, every error named.

usage: corpus.py ROLEFIT PAGES BULK.jsonl
"""
import collections
import json
import os
import subprocess
import sys

rolefit, pages, bulk = sys.argv[1:4]


def results(arguments, statuses, **options):
    done = subprocess.run([rolefit, *arguments], capture_output=True, **options)
    if done.returncode not in statuses:
        sys.exit(f"{arguments[0]}: status {done.returncode}: {done.stderr.decode()[-500:]}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def report(name, found):
    errors = collections.Counter(result["error"]["kind"] for result in found if result["error"])
    empty = sum(1 for result in found if not result["error"] and not result["competencies"])
    print(f"{name}: {len(found)} results, errors {dict(errors)}, {empty} without a competency")


found = results(["rank", "--format", "jsonl", pages], (0, 2))
missing = set(os.listdir(pages)) - {os.path.basename(result["source"]) for result in found}
if missing:
    sys.exit(f"pages without a result: {sorted(missing)}")
report("pages", found)
with open(bulk, "rb") as stream:
    found = results(["stream"], (0,), stdin=stream)
with open(bulk, "rb") as stream:
    wanted = [str(json.loads(line)["id"]) for line in stream]
if [result["source"] for result in found] != wanted:
    sys.exit(f"stream: {len(wanted)} records in, {len(found)} out, or out of order")
report("bulk", found)
