#!/usr/bin/env python3
"""Validates rolefit's JSON outputs over a folder against `rolefit schema`, with PyPI's jsonschema.

usage: schema.py ROLEFIT FOLDER
"""
import json
import subprocess
import sys

import jsonschema

rolefit, folder = sys.argv[1:3]


def run(*arguments, data=None):
    done = subprocess.run([rolefit, *arguments], input=data, capture_output=True)
    if done.returncode not in (0, 2):
        sys.exit(f"{arguments}: status {done.returncode}: {done.stderr.decode()}")
    return done.stdout


schema = json.loads(run("schema"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
checked = 0


def check(result, where):
    global checked
    errors = [f"{where}: {list(e.absolute_path)}: {e.message[:300]}" for e in validator.iter_errors(result)]
    if errors:
        sys.exit("\n".join(errors[:20]))
    if result["score"] is not None:
        total = sum(round(part["points"] * 10) for part in result["breakdown"])
        if total != round(result["score"] * 10):
            sys.exit(f"{where}: breakdown adds up to {total / 10}, score is {result['score']}")
    checked += 1


lines = run("rank", "--format", "jsonl", folder).splitlines()
for number, line in enumerate(lines):
    check(json.loads(line), f"rank line {number}")
document = json.loads(run("rank", "--format", "json", folder))
for number, result in enumerate(document["results"]):
    check(result, f"rank document result {number}")
if len(document["results"]) != len(lines):
    sys.exit("rank: json and jsonl differ in the number of results")
records = [
    {"id": "a", "text": "Senior AI Engineer\n\nRequirements:\n- 5 years of Python\n"},
    {"id": "b", "html": "<h1>Nurse</h1><p>Night shifts, full-time.</p>", "site": {"n": [1, 2]}},
    {"id": 7, "text": ""},
    {"nothing": True},
]
stream = "".join(json.dumps(record) + "\n" for record in records) + "{broken\n"
out = run("stream", data=stream.encode()).splitlines()
if len(out) != len(records) + 1:
    sys.exit(f"stream: {len(records) + 1} lines in, {len(out)} out")
for number, line in enumerate(out):
    check(json.loads(line), f"stream line {number}")
print(f"{checked} results valid")
