"""Judges quotations in their sentences with check.py: JSON on standard input, the verdicts as JSON on standard output."""

import importlib.util
import json
import sys

specification = importlib.util.spec_from_file_location("check", sys.argv[1])
check = importlib.util.module_from_spec(specification)
sys.modules["check"] = check
specification.loader.exec_module(check)

given = json.load(sys.stdin)
words = {language: check.Words(given["words"], language) for language in ("en", "zh")}
verdicts = []
for case in given["cases"]:
    paragraphs = check.paragraphs_of(case["text"])
    own = words[case["figure"]["language"]]
    verdicts.append(check.judge(case["figure"]["printed"], paragraphs, case["figure"], own, words["en"]))
json.dump(verdicts, sys.stdout)
