#!/usr/bin/env python3
"""Checks a copy of this site, and its figures against the texts of their sources. FORMAT.txt has the rules.

    python3 check.py                    compares every file of this folder with SHA256SUMS, and says who signed it
    python3 check.py FOLDER             then looks up every figure in FOLDER/ID.txt, where ID is the id of its source
    python3 check.py --key SHA256:...   refuses a copy that another key has signed, or none
    python3 check.py --site FOLDER      checks the site in another folder: a copy that may be forged, by this program

Needs Python 3.9 or later and nothing else. Reads the files beside it; writes nothing and asks no network.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import unicodedata
from decimal import Decimal
from pathlib import Path
from typing import Any, Iterator, NamedTuple

OWN = Path(__file__).resolve().parent


# ---- Texts: white space, paragraphs, the tree over them -------------------------------------------------------------
SPACE = "\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
WIDE_FORMS = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


def fold(text: str) -> str:
    """Full-width forms of ASCII as ASCII, each run of white space as one space, none at the ends."""
    return re.sub(f"[{SPACE}]+", " ", text.translate(WIDE_FORMS)).strip(" ")


def paragraphs_of(text: str) -> list[str]:
    """The lines that are not blank, folded, without characters of Unicode's category Cf."""
    visible = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return [folded for folded in map(fold, re.split(r"\r\n|[\n\r]", visible)) if folded]


def leaf_hash(paragraph: str) -> bytes:
    """The hash of a paragraph as a leaf of the tree (RFC 6962, section 2.1)."""
    return hashlib.sha256(b"\0" + paragraph.encode()).digest()


def tree_root(leaves: list[bytes]) -> bytes:
    """The root of the tree over leaf hashes (RFC 6962, section 2.1)."""
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256().digest()
    left = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + tree_root(leaves[:left]) + tree_root(leaves[left:])).digest()


# ---- Words: the lists and patterns of words.json ----------------------------------------------------------------
LATIN = r"A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
HAN = r"\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"


def inside_word(text: str, at: int) -> bool:
    """Whether the place is between two Latin letters or digits."""
    return at > 0 and re.match(f"[{LATIN}0-9]{{2}}", text[at - 1 : at + 1]) is not None


class Lexicon:
    """Phrases with their values. The longest match wins; letters match in any case unless they are listed so."""

    def __init__(self, *groups: dict[str, list[str]]) -> None:
        self.values = {phrase: value for group in groups for value, phrases in group.items() for phrase in phrases}
        self.longest = max(map(len, self.values), default=0)

    def starting(self, text: str, at: int = 0) -> tuple[str, str] | None:
        """The phrase that begins at `at`, as it stands there, and its value."""
        for end in range(min(len(text), at + self.longest), at, -1):
            value = self.values.get(text[at:end]) or self.values.get(text[at:end].lower())
            if value and not inside_word(text, at) and not inside_word(text, end):
                return text[at:end], value
        return None

    def ending(self, text: str) -> tuple[str, str] | None:
        """The phrase that ends the text, and its value."""
        starts = (self.starting(text, at) for at in range(max(0, len(text) - self.longest), len(text)))
        return next((found for found in starts if found and text.endswith(found[0])), None)

    def within(self, text: str) -> Iterator[tuple[int, str, str]]:
        """Every phrase in the text from left to right: its place, its words, its value."""
        at = 0
        while at < len(text):
            found = self.starting(text, at)
            if found:
                yield (at, *found)
            at += len(found[0]) if found else 1


class Words:
    """The lists of one language, and the patterns of both."""

    def __init__(self, words: dict[str, Any], language: str) -> None:
        def compiled(form: str, patterns: list[str]) -> list[re.Pattern[str]]:
            return [re.compile(form.format(one), re.I) for one in patterns]

        lists = words[language]
        neutral = {"neutral": lists["neutral"]}
        self.chinese = language == "zh"
        self.patterns = {name: re.compile(pattern, re.I) for name, pattern in words["patterns"].items()}
        self.insertions = {side: compiled("{}", patterns) for side, patterns in words["insertions"].items()}
        self.numerals, self.powers, self.kinds = lists["numerals"], lists["powers"], words["kinds"]
        form = r"({}|[{}]+)([{}]*)" if self.chinese else r"({}|\b(?:{})\b)(?:[ -]({})\b)?"
        joint = "" if self.chinese else "|"
        self.number = re.compile(form.format(DIGITS, joint.join(self.numerals), joint.join(self.powers)), re.I)
        self.before = {kind: compiled("(?:{}) ?$", patterns) for kind, patterns in words["beside"]["before"].items()}
        self.after = {kind: compiled(" ?(?:{})", patterns) for kind, patterns in words["beside"]["after"].items()}
        self.bound_before, self.bound_after = Lexicon(lists["bounds_before"]), Lexicon(lists["bounds_after"])
        self.currency, self.rates = Lexicon(lists["currencies_before"]), Lexicon(lists["rates"])
        self.units = Lexicon({"count": lists["measures"]}, lists["units"])
        self.changes, self.turning = Lexicon(lists["changes"], neutral), Lexicon(lists["turning"], neutral)
        self.changes_before = Lexicon(lists["changes"], lists["changes_before"])
        self.right_before = Lexicon({"turns": lists["right_before"]}, neutral)
        self.after_number = Lexicon({"turns": lists["after_number"]}, neutral)
        self.after_unit = Lexicon({"turns": lists["after_unit"]}, neutral)
        self.sets = {name: set(phrases) for name, phrases in lists.items() if isinstance(phrases, list)}


def split(text: str) -> list[str]:
    """The words of a text, a character of Chinese being one."""
    return re.findall(rf"[{HAN}]|[^\s{HAN}]+", text)


def closed_up(text: str) -> str:
    """Chinese text without the spaces beside its characters."""
    return re.sub(rf"(?<=[{HAN}。]) | (?=[{HAN}%‰])", "", text)


# ---- Reading: printed words as a quantity ---------------------------------------------------------------------------
DASH = re.compile(r" ?[-‐‑–—~～至到] ?| to ")
OUT_OF = re.compile(r" (?:out of|of)(?: all)?(?: the| its)? ")


class Quantity(NamedTuple):
    """What words say: `low` to `high` if they give a range, else `low`; `whole` if `low` is a part of it."""

    low: Decimal
    high: Decimal | None
    whole: Decimal | None
    unit: str
    bound: str = "exact"
    per: str | None = None
    declines: bool = False


def value_of(digits: str, power: str | None, words: Words) -> Decimal | None:
    """The value of a number: 1700000 for 1.7 and "million". None for numerals that this reader does not know."""
    value = digits.replace(",", "") if digits[0].isdigit() else words.numerals.get(digits.lower())
    powers = list(power or "") if words.chinese else [power.lower()] if power else []
    return None if value is None else Decimal(value).scaleb(sum(words.powers[one] for one in powers))


def read(text: str, words: Words) -> Quantity | None:
    """The quantity of folded words; None for a form that this reader does not know."""
    numbers = list(words.number.finditer(text))
    if words.chinese:
        numbers = [one for one in numbers if one[1][0].isdigit() or words.units.starting(text, one.end())]
    if not numbers:
        return None
    first, others, at = numbers[0], numbers[1:], numbers[0].end()
    low, high, whole = value_of(first[1], first[2], words), None, None
    joint = DASH.match(text, at) or OUT_OF.match(text, at)
    if joint and others and others[0].start() == joint.end():
        second = others.pop(0)
        at = second.end()
        if OUT_OF.fullmatch(joint[0]):
            whole = value_of(second[1], second[2], words)
        else:
            low, high = value_of(first[1], first[2] or second[2], words), value_of(second[1], second[2], words)
    before = text[: first.start()].rstrip()
    currency = words.currency.ending(before)
    before = before[: -len(currency[0])].rstrip() if currency else before
    unit, bounds = None, [words.bound_before.ending(before.rstrip("达有为"))]
    for _ in range(2):  # A bound may stand after the number and after its unit.
        at += text[at : at + 1] in (" ", "-")
        bounds.append(words.bound_after.starting(text, at))
        at += len(bounds[-1][0]) if bounds[-1] else 0
        unit = unit or words.units.starting(text, at)
        at += len(unit[0]) if unit and text.startswith(unit[0], at) else 0
    rest = re.sub(r"\([^()]*\)$", "", text[at:])
    bound = [found[1] for found in bounds if found]
    rates = {per for _, _, per in words.rates.within(text if words.chinese else rest)}
    others = [one for one in others if one[1][0].isdigit() and one.start() < at + len(rest)]
    if low is None or others or len(bound) > 1 or len(rates) > 1 or (currency and unit and currency[1] != unit[1]):
        return None
    changes = {change for _, _, change in words.changes.within(f"{before} {rest}")}
    declines = "decline" in changes or re.search(r"(?:^|[ (])[-−]$|\bminus$|负$", before) is not None
    name = (currency or unit or ("", "count"))[1]
    if name == "times" and words.chinese and "growth" in changes:
        low, name = low * 100, "%"
    low = -low if declines else low
    return Quantity(low, high, whole, name, (bound or ["exact"])[0], next(iter(rates), None), declines)


def read_cell(number: str, column: str, english: Words) -> Quantity | None:
    """The quantity of a number in a table, with the unit in the head of its column: "%", "100 million yuan"."""
    unit = read(column if column[0].isdigit() else f"1 {column}", english)
    known = re.fullmatch(rf"[-−]?(?:{DIGITS})", number)
    return unit._replace(low=unit.low * Decimal(number.replace("−", "-").replace(",", ""))) if unit and known else None


def says(quantity: Quantity, figure: dict[str, Any]) -> bool:
    """Whether a quantity is the one that is published."""
    names = ["part", "whole"] if quantity.whole is not None else ["lower", "upper"] if quantity.high else ["value"]
    numbers = [Decimal(repr(figure[name])) if figure[name] is not None else None for name in names]
    own = [one for one in quantity[:3] if one is not None]
    return (numbers, figure["unit"], figure["bound"], figure["per"]) == (own, *quantity[3:6])


# ---- Judging: whether the words stand whole in their paragraph, and what the words beside them make of them ----------


class Passage(NamedTuple):
    """Words with what stands before and after them in their clause, without quotation marks and brackets."""

    left: str
    printed: str
    right: str


def cut_out(before: str, printed: str, after: str, is_cell: bool, words: Words) -> bool:
    """Whether the words are part of a longer word, number or product. White space sets the cell of a table apart."""
    if is_cell:
        grouped = re.search(r"\d $", before) and re.match(r"\d{3}(?!\d)", printed)
        return bool(grouped) or not (re.search(r"(?:^|[ |])$", before) and re.match(r"[ |]|$", after))
    rules = words.patterns
    begins_number = re.match(r"[+\-−]?[\d零一二两三四五六七八九十百千万亿]", printed)
    parts = (
        re.search(rf"[{LATIN}][-‐‑]?$", before) and re.match(f"[{LATIN}]", printed),
        re.search(f"[{LATIN}]$", printed) and re.match(rf"[-‐‑]?[{LATIN}]|[²³]", after),
        begins_number and rules["number_goes_on_before"].search(before),
        printed[-1].isdecimal() and rules["number_goes_on_after"].match(after),
        printed[-1] == "个" and re.match("[百千万亿]", after),
        rules["words_go_on_after"].match(after),
    )
    return any(parts)


def passage_of(before: str, printed: str, after: str, words: Words) -> Passage:
    """The clause of the words, without what is put in between."""
    sides = {"before": before[-240:].replace("’", "'"), "after": after[:240].replace("’", "'")}
    for side, patterns in words.insertions.items():
        for pattern in patterns:
            sides[side] = pattern.sub(lambda found: "".join(found.groups()) or " ", sides[side])
    before, after = sides["before"], sides["after"]
    if before.endswith(", ") and after.startswith(", "):
        after = after[1:]
    clauses = (words.patterns["clause_end"].split(before)[-1], words.patterns["clause_end"].split(after)[0])
    left, right = (re.sub(r"[\"“”„«»《》「」『』()（）]", "", clause) for clause in clauses)
    if words.chinese:
        left, right = closed_up(left + "。")[:-1], closed_up("。" + right)[1:]
    return Passage(left, printed, right)


def objection(passage: Passage, words: Words, quantity: Quantity) -> str | None:
    """Why the words beside the printed ones make another number of them; None if they do not."""
    left, printed, right = passage
    unit, rules = quantity.unit, words.patterns
    for kind in ["any", *(name for name, units in words.kinds.items() if unit in units)]:
        places = [one.search(left) for one in words.before.get(kind, [])]
        places += [one.match(right) for one in words.after.get(kind, [])]
        for found in filter(None, places):
            return f"“{found[0].strip()}” beside the words makes another number of them"
    # After a change, "to" leads to its level, unless both ends are shares: "rose 3 to 5 percent".
    states_change = {change for _, _, change in words.changes.within(printed)} - {"neutral"}
    to_level = bool(states_change | ({change for _, _, change in words.changes.within(left)} - {"neutral"}))
    to_level = to_level or (unit == "times" and not re.search(r"\d", printed))  # "doubled to 5 billion yuan"
    both_shares = rules["range_of_shares"].match(right) or (re.search(r"\d to $", left) and unit != "times")
    ends_range = rules["range_before"].search(left) or rules["range_after"].match(right)
    if ends_range and (not to_level or (both_shares and unit in words.kinds["share"] + ["times"])):
        return "the words are one end of a range"
    return (
        turned(passage, words, quantity)
        or bounded(passage, words, quantity)
        or (unknown_beside(passage, words) if unit in words.kinds["share"] and not states_change else None)
        or (cut_noun(passage, words) if unit == "count" else None)
    )


def turned(passage: Passage, words: Words, quantity: Quantity) -> str | None:
    """A word of the clause that turns the number, gives it for something else or says that it falls."""
    near = 4 if words.chinese else 3
    multiple = quantity.unit == "times"
    for is_left, text in ((True, passage.left), (False, passage.right)):
        for lexicon in (words.turning, words.changes, words.rates):
            for at, found, value in lexicon.within(text):
                between = text[at + len(found) :] if is_left else text[:at]
                distance = len(split(between))
                dated = found[0] in "年月日号" and re.search(r"[\d一二三四五六七八九十] ?$", text[:at])
                if value == "neutral" or dated or re.search(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d", between):
                    continue
                same_statement = not words.patterns["other_statement"].search(between)
                linked = all(one.lower() in words.sets["links"] for one in split(between))
                if lexicon is words.turning and (is_left or value != "before"):
                    reach = "near" if found.lower() in words.sets["attached"] else value
                    if reach == "clause" or (same_statement and (linked or (reach == "near" and distance < near))):
                        return f"“{found}” turns them"
                if lexicon is words.changes and not re.search(r"\bto\b|[至到为]$", between):
                    if distance >= (near if is_left else 1):
                        continue
                    falls = value == "decline" and not quantity.declines and (is_left or quantity.unit != "count")
                    if falls or (multiple and is_left):
                        return f"“{found}” changes them"
                if lexicon is words.rates and quantity.unit not in words.kinds["share"] and not (multiple and is_left):
                    if value != quantity.per and same_statement:
                        return f"“{found}” makes them a rate"
    short = words.changes_before.ending(passage.left)
    falls = short is not None and short[1] == "decline" and not quantity.declines
    return f"“{short[0]}” changes them" if short and (falls or multiple) else None


def bounded(passage: Passage, words: Words, quantity: Quantity) -> str | None:
    """A bound beside the words, a word that is refused there, or a number or unit that goes on after them."""
    left, printed, right = passage
    ends_number = printed[-1].isdecimal() or printed.split()[-1].lower() in words.powers or printed[-1] in words.powers
    after = right.lstrip(" -")
    of_unit = quantity.unit not in words.kinds["share"] + ["times"] or not re.match(r"(?:the|an?)\b", after)
    refused = (words.after_number if ends_number else words.after_unit).starting(after) if of_unit else None
    before = left.rstrip()
    found = [words.bound_after.starting(after), words.bound_before.ending(before), words.currency.ending(before)]
    found += [one for one in (refused, words.right_before.ending(before)) if one and one[1] != "neutral"]
    crossing = words.turning.starting(left[-1:] + printed) if words.chinese and left else None
    found.append(crossing if crossing and len(crossing[0]) > 1 else None)
    for one in filter(None, found):
        return f"“{one[0]}” beside the words bounds or turns them"
    for at in range(1, len(printed)):
        unit, longer = words.units.starting(printed, at), words.units.starting(printed + right, at)
        name = words.after_number.starting(printed + right, at)
        if name and name[1] != "neutral" and at + len(name[0]) > len(printed):
            return f"“{name[0]}” goes on after the words"
        if unit and at + len(unit[0]) == len(printed):
            second = words.units.starting(right)
            money = second is not None and second[1] in words.kinds["money"]
            return f"the unit goes on after “{printed}”" if longer != unit or money else None
    counted = quantity.unit == "count" and ends_number and re.match(r" ?[^\W\d_]|[°$€£¥]", right)
    return f"the source says after “{printed}” what is counted" if counted else None


def unknown_beside(passage: Passage, words: Words) -> str | None:
    """Beside a share that neither grows nor falls, a word that is in no list may turn it."""
    left, right = passage.left, passage.right.split()
    if words.chinese:
        known = not left or left[-1] in words.sets["before_share"] or words.changes_before.ending(left)
        return None if known else f"“{left[-1]}” before the words is in no list"
    before = left.split()
    while before and before[-1].lower() in words.sets["joining"]:
        before.pop()
    lists = (words.changes, words.turning, words.rates)
    if before and not before[-1][0].isdigit() and before[-1].lower() not in words.sets["before_share"]:
        if not any(one.ending(before[-1]) for one in (*lists, words.bound_before)):
            return f"“{before[-1]}” before the words is in no list"
    if right and right[0].lower() not in words.sets["joining"] | words.sets["after_share"]:
        if not any(one.starting(" ".join(right)) for one in (*lists, words.bound_after)):
            return f"“{right[0]}” after the words is in no list"
    return None


def cut_noun(passage: Passage, words: Words) -> str | None:
    """What is counted goes on after the words, or a name stands before them."""
    left, printed, right = passage
    if words.chinese:
        cut = words.patterns["attribute"].search(printed) and re.match(f"[{HAN}]", right)
        return f"what is counted goes on after “{printed}”" if cut else None
    noun = re.search(r"[^\W\d]+$", printed)
    singular = noun and (noun[0].lower() in words.sets["no_plural"] or not words.patterns["plural"].search(noun[0]))
    one = re.match(r"(?:1|one|a)\b", printed, re.I)
    following = re.match(r"[ -](?:and )?([a-z][a-z-]*)", right)
    verb = following and re.search(r"\d-", printed) and re.search("(?:ed|ing|ly|s)$", following[1])
    if following and singular and not one and not verb and following[1] not in words.sets["no_noun"]:
        return f"what is counted goes on after “{printed}”"
    name = re.search(r"(?<=\S) (\w*[A-Z][\w.]*) $|^([a-z]\w*[A-Z]\w*) $", left)
    return f"“{name[0].strip()}” may make a name of them" if name and printed[0].isdecimal() else None


def meant(words: str, figure: dict[str, Any]) -> str:
    """Of a list of numbers, or of the shares of a whole, the one that is meant: 5.0个百分点 of 1.5、5.0个百分点."""
    place = figure["item"] or figure["share"]
    numbers = list(re.finditer(r"\d[\d.,]*", words))
    if not place or place > len(numbers):
        return words
    unit = "%" if figure["share"] else words[numbers[-1].end() :]
    return f"{words[: numbers[0].start()]}{numbers[place - 1][0]}{unit}"


def judge(printed: str, paragraphs: list[str], figure: dict[str, Any], words: Words, english: Words) -> tuple[str, str]:
    """("proven", ""), or "failed" or "unread" with the reason. Words of no figure, {}, only have to stand there."""
    sought = fold(printed)
    own, column, quantity = sought, figure.get("column_unit"), None
    if figure:
        own = re.sub(rf"(?<![{LATIN}])\$", f"{figure['dollar'] or '$'} ", meant(sought, figure))
        own = closed_up(own) if words.chinese else own
        quantity = read_cell(own, column, english) if column else read(own, words)
    assumed = quantity or Quantity(Decimal(1), None, None, figure.get("unit", ""))
    reasons: list[str] = []
    for paragraph in paragraphs:
        for place in re.finditer(f"(?={re.escape(sought)})", paragraph):
            before, after = paragraph[: place.start()], paragraph[place.start() + len(sought) :]
            reason: str | None = None
            if cut_out(before, sought, after, column is not None, words):
                reason = "they are cut out of a longer word or number"
            elif words.patterns["negation_before"].search(before):
                reason = "a negation stands before them"
            elif figure and not column:
                reason = objection(passage_of(before, own, after, words), words, assumed)
            if reason is None and figure and quantity is None:
                return "unread", "they stand there, in a form that this reader does not know"
            if reason is None and (not figure or says(assumed, figure)):
                return "proven", ""
            reasons.append(reason or "they do not read as what is published")
    return "failed", reasons[0] if reasons else "they do not stand there"


def passages_in(text: bytes, source: dict[str, Any], paragraph: int | None) -> tuple[list[str], str]:
    """The paragraphs of a text where words may stand; none, and the reason, if it is another text."""
    paragraphs = paragraphs_of(text.decode("utf-8-sig"))
    if source["sha256"] and source["sha256"] != hashlib.sha256(text).hexdigest():
        read = {one["sha256"] for one in source["paragraphs"]}
        known = len(read & {leaf_hash(one).hex() for one in paragraphs})
        return [], f"the text is not the one that was read; {known} of the {len(read)} paragraphs are in it"
    named = paragraphs if paragraph is None else paragraphs[paragraph - 1 : paragraph]
    return named, f"the text has no paragraph {paragraph}"


def prove(site: Path, folder: Path) -> bool:
    """Prints the verdict on every claim; whether none failed."""
    from site_claims import claims_of, table

    lists = json.loads((OWN / "words.json").read_text("utf-8"))
    words = {language: Words(lists, language) for language in ("en", "zh")}
    sources = {source["id"]: source for source in table(site, "sources")}
    counts = dict.fromkeys(("proven", "failed", "skipped", "unread"), 0)
    for record, printed, source_id, number, row in claims_of(site):
        source = sources[source_id]
        file = folder / f"{source_id}.txt"
        state, why = ("failed", "") if file.exists() else ("skipped", "the text is not at hand")
        if file.exists():
            named, why = passages_in(file.read_bytes(), source, number)
            figure = {**row, "dollar": source["dollar"]} if row else {}
            if named:
                state, why = judge(printed, named, figure, words[source["language"]], words["en"])
        counts[state] += 1
        print(f"{state:8} {record} ({source_id}, paragraph {number or 'not known'}){why and ': ' + why}")
    for source in sources.values():
        leaves = [bytes.fromhex(one["sha256"]) for one in source["paragraphs"]]
        if source["tree_root"] and tree_root(leaves).hex() != source["tree_root"]:
            print(f"failed   the paragraphs of {source['id']} do not lead to the root of their tree")
            counts["failed"] += 1
    print("\n" + ", ".join(f"{count} {state}" for state, count in counts.items()) + ".")
    return counts["failed"] == 0


def main(arguments: list[str]) -> int:
    """The exit status: 0 if nothing is wrong, 1 if something is, 2 if nothing could be checked."""
    sys.dont_write_bytecode = True  # Otherwise Python adds a file to the folder that is checked.
    import checksums

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--key", type=checksums.fingerprint, metavar="SHA256:...")
    parser.add_argument("--site", type=Path, default=OWN, metavar="FOLDER")
    given = parser.parse_args(arguments)
    if given.folder and not given.folder.is_dir():
        parser.error(f"there is no folder {given.folder}")
    if not (given.site / "SHA256SUMS").is_file():
        parser.error(f"{given.site} contains no SHA256SUMS")
    differences = checksums.altered_files(given.site)
    print("\n".join(differences) or "Every file is as SHA256SUMS has it, and there is no other.")
    accepted, verdict = checksums.judge_signature(given.site, given.key)
    print(verdict)
    proven = given.folder is None or prove(given.site, given.folder)
    return 0 if accepted and proven and not differences else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
