# Reads CSV files as they are, each by every reader that is installed, and prints the rows as JSON.

import csv
import importlib.util
import json
import sqlite3
import sys


def plain(value):
    """A cell as JSON has it: nothing is null, a day is a text."""
    if value is None or value != value:
        return None
    return value.isoformat()[:10] if hasattr(value, "isoformat") else value


def by_csv(file):
    with open(file, encoding="utf-8", newline="") as lines:
        return {"rows": list(csv.DictReader(lines, strict=True))}


def by_sqlite3(file):
    with open(file, encoding="utf-8", newline="") as lines:
        header, *rows = csv.reader(lines, strict=True)
    base = sqlite3.connect(":memory:")
    base.row_factory = sqlite3.Row
    base.execute(f"CREATE TABLE t ({', '.join(f'{name} TEXT' for name in header)})")
    base.executemany(f"INSERT INTO t VALUES ({', '.join('?' for _ in header)})", rows)
    return {"rows": [dict(row) for row in base.execute("SELECT * FROM t ORDER BY rowid")]}


def by_duckdb(file):
    import duckdb

    table = duckdb.sql(f"SELECT * FROM '{file}'")
    rows = [dict(zip(table.columns, map(plain, row))) for row in table.fetchall()]
    return {"rows": rows, "types": dict(zip(table.columns, map(str, table.types)))}


def by_pandas(file):
    import pandas

    table = pandas.read_csv(file, keep_default_na=False, na_values=[""])
    rows = [{name: plain(value) for name, value in row.items()} for row in table.astype(object).to_dict("records")]
    return {"rows": rows}


read = {"csv": by_csv, "sqlite3": by_sqlite3}
for name, reader in (("duckdb", by_duckdb), ("pandas", by_pandas)):
    if importlib.util.find_spec(name):
        read[name] = reader
json.dump([{name: reader(file) for name, reader in read.items()} for file in sys.argv[1:]], sys.stdout)
