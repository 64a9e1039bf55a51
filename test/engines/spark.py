"""Runs SQL on Spark in local mode: a line of JSON in, a line of JSON out, until the input ends.

{"sql": ...} answers {"rows": [...]}; {"load": name, "file": ..., "schema": ...}, {"run": sql} and {"keep": name, "as": sql}
answer {}, and what goes wrong answers {"error": ...}. The first line out is {"version": ..., "process": ...}. Arguments: memory, such as 2g, and
a folder for what it keeps.
"""

import decimal
import json
import os
import sys
from datetime import date, datetime

from pyspark.sql import SparkSession

PARTITIONS = 2
MEMORY, FOLDER = sys.argv[1:3]

# What Java prints, as where its room for code is full, must not come between the answers.
answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)

spark = (
    SparkSession.builder.master("local[2]")
    .appName("worth")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", str(PARTITIONS))
    .config("spark.sql.session.timeZone", "UTC")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.memory", MEMORY)
    .config("spark.local.dir", FOLDER)
    .config("spark.sql.warehouse.dir", FOLDER)
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
    if "keep" in asked:
        # Kept in a file, so that asking for a part of it does not work it out again.
        file = os.path.join(FOLDER, asked["keep"])
        spark.sql(asked["as"]).write.mode("overwrite").parquet(file)
        spark.read.parquet(file).createOrReplaceTempView(asked["keep"])
        return {}
    spark.sql(asked["run"]).collect()
    return {}


def tell(told):
    print(json.dumps(told), file=answers, flush=True)


tell({"version": spark.version, "process": spark._jvm.java.lang.ProcessHandle.current().pid()})
for line in sys.stdin:
    try:
        tell(answer(json.loads(line)))
    except Exception as error:  # Whatever it is, whoever asked has to hear of it.
        tell({"error": str(error)[:2000]})
spark.stop()
