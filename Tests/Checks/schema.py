#!/usr/bin/env python3
"""Validates what rolefit writes against the schema that it writes.

usage: Tests/Checks/schema.py ROLEFIT POSTING...
Runs score, rank and stream over the postings and validates every result, and the recorded snapshots, with jsonschema
(PyPI); checks that a word
outside the closed lists and an unknown key are refused. Exit status 0 where all is valid.
"""
import copy
import json
import os
import subprocess
import sys

import jsonschema


def main():
    rolefit, postings = sys.argv[1], sys.argv[2:]

    def run(arguments, **options):
        done = subprocess.run([rolefit, *arguments], capture_output=True, **options)
        if done.returncode not in (0, 2):
            sys.exit(f"rolefit {arguments[0]} ended with status {done.returncode}: {done.stderr.decode()}")
        return done.stdout

    schema = json.loads(run(["schema"]))
    jsonschema.Draft202012Validator.check_schema(schema)
    result = jsonschema.Draft202012Validator(schema)
    document = jsonschema.Draft202012Validator({**schema, "$ref": "#/$defs/document"})

    lines = [json.loads(line) for line in run(["score", "--format", "jsonl", "--", *postings, "/no/such/posting"]).splitlines()]
    record = {"id": "a", "text": "Senior Machine Learning Engineer\n\nYou know Python.", "team": "x"}
    stream = json.dumps(record).encode() + b"\n\n{}\n{\n"
    lines += [json.loads(line) for line in run(["stream"], input=stream).splitlines()]
    goldens = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "MatchReportsTests", "Snapshots")
    for name in ("posting.json", "error.json"):
        with open(os.path.join(goldens, name), encoding="utf-8") as golden:
            lines.append(json.load(golden))
    whole = json.loads(run(["rank", "--format", "json", "--", *postings, "/no/such/posting"]))

    problems = [f"{line['source']}: {error.json_path}: {error.message}" for line in lines for error in result.iter_errors(line)]
    problems += [f"document: {error.json_path}: {error.message}" for error in document.iter_errors(whole)]
    problems += [f"{line['source']}: keys in another order" for line in lines if list(line) != list(lines[0])]
    for line in lines:
        if line["score"] is not None and round(sum(part["points"] for part in line["breakdown"]), 1) != line["score"]:
            problems.append(f"{line['source']}: the breakdown does not add up to the score")

    for change in ({"band": "superb"}, {"extra": 1}, {"competencies": None}, {"schema_version": 2}):
        if result.is_valid({**copy.deepcopy(lines[0]), **change}):
            problems.append(f"the schema lets {change} pass")
    print("\n".join(problems) or f"{len(lines)} results and a document of {len(whole['results'])} are valid")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
