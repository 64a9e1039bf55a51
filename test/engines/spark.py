"""Runs SQL on Spark in local mode: a line of JSON in, a line of JSON out, until the input ends.

{"sql": ...} answers {"rows": [...]}, {"load": name, "file": ..., "schema": ...} and {"run": sql} answer {}, and what goes
wrong answers {"error": ...}. The first line out is {"version": ...}.
"""

import decimal
import json
import sys
from datetime import date, datetime

from pyspark.sql import SparkSession

PARTITIONS = 2

spark = (
    SparkSession.builder.master("local[2]")
    .appName("worth")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", str(PARTITIONS))
    .config("spark.sql.session.timeZone", "UTC")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.memory", sys.argv[1] if len(sys.argv) > 1 else "2g")
    .config("spark.local.dir", sys.argv[2] if len(sys.argv) > 2 else "/tmp")
    .config("spark.sql.warehouse.dir", sys.argv[2] if len(sys.argv) > 2 else "/tmp")
    .config("spark.sql.adaptive.enabled", "false")
    .config("spark.log.level", "ERROR")
    .getOrCreate()
)


def plain(value):
    if isinstance(value, decimal.Decimal):
        return float(value)
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value


def answer(asked):
    if "sql" in asked:
        frame = spark.sql(asked["sql"])
        return {"rows": [{name: plain(row[name]) for name in frame.columns} for row in frame.collect()]}
    if "load" in asked:
        reader = spark.read.option("header", "true").option("quote", '"').option("escape", '"').schema(asked["schema"])
        frame = reader.csv(asked["file"]).repartition(PARTITIONS).cache()
        frame.count()
        frame.createOrReplaceTempView(asked["load"])
        return {}
    spark.sql(asked["run"]).collect()
    return {}


def tell(told):
    print(json.dumps(told), file=answers, flush=True)


# Spark's own words must not come between the answers.
answers = sys.stdout
sys.stdout = sys.stderr
tell({"version": spark.version})
for line in sys.stdin:
    try:
        tell(answer(json.loads(line)))
    except Exception as error:  # Whatever it is, whoever asked has to hear of it.
        tell({"error": str(error)[:2000]})
spark.stop()
