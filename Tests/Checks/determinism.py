#!/usr/bin/env python3
"""Checks that jobs, the order of a folder, the locale and the time zone never change a byte of the output.

usage: determinism.py ROLEFIT FOLDER
"""
import os
import random
import shutil
import subprocess
import sys
import tempfile

rolefit, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
names = sorted(name for name in os.listdir(folder) if os.path.isfile(os.path.join(folder, name)))
outputs = set()
with tempfile.TemporaryDirectory() as work:
    for seed, (jobs, locale) in enumerate([("1", "C"), ("2", "C"), ("2", "tr_TR.UTF-8"), ("7", "de_DE.UTF-8")]):
        order = names[:]
        random.Random(seed).shuffle(order)
        copy = os.path.join(work, "postings")
        os.mkdir(copy)
        for name in order:  # a folder lists its files in the order in which they were made, on many file systems
            shutil.copy(os.path.join(folder, name), copy)
        environment = {**os.environ, "LC_ALL": locale, "LANG": locale, "TZ": "Pacific/Kiritimati" if seed % 2 else "UTC"}
        done = subprocess.run(
            [rolefit, "rank", "--format", "jsonl", "--jobs", jobs, "postings"], cwd=work, env=environment, capture_output=True)
        if done.returncode not in (0, 2):
            sys.exit(f"jobs {jobs}, locale {locale}: status {done.returncode}: {done.stderr.decode()[-500:]}")
        outputs.add(done.stdout)
        shutil.rmtree(copy)
if len(outputs) != 1:
    sys.exit("the output depends on jobs, order, locale or time zone")
print(f"{len(names)} files, 4 runs, the same {len(outputs.pop())} bytes")
