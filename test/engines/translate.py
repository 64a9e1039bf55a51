"""Translates SQL to DuckDB's with sqlglot: a line of JSON {"sql": ..., "dialect": ...} in, {"sql": ...} or {"error": ...} out.

The first line out is {"version": ...}. What a dialect does not know is an error, not a warning.
"""

import json
import sys
from importlib.metadata import version

from sqlglot import ErrorLevel, transpile

print(json.dumps({"version": version("sqlglot")}), flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    try:
        [sql] = transpile(
            asked["sql"], read=asked["dialect"], write="duckdb", error_level=ErrorLevel.RAISE, unsupported_level=ErrorLevel.RAISE
        )
        print(json.dumps({"sql": sql}), flush=True)
    except Exception as error:  # Whatever it is, whoever asked has to hear of it.
        print(json.dumps({"error": str(error)[:2000]}), flush=True)
