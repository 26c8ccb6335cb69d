"""Runs a Python program in which `spark.sparkContext.textFile(path).pipe(…)` starts commands as PySpark starts them.

    spark-pipe.py PROGRAM PARTITIONS

PROGRAM assigns the result to `clean`, whose records are printed, one per line. The last partition is empty.

Like https://spark.apache.org/docs/latest/api/python/reference/api/pyspark.RDD.pipe.html: one process per partition,
the command split like a shell splits it, no environment but `env`, and with `checkCode` an error if the process fails.
A partition that fails is repeated up to three times (`spark.task.maxFailures` is 4 by default).
"""

import shlex
import subprocess
import sys
from types import SimpleNamespace


class Records:
    def __init__(self, partitions):
        self.partitions = partitions

    def pipe(self, command, env=None, checkCode=False):
        def run(records):
            process = subprocess.run(
                shlex.split(command),
                env=env or {},
                input="".join(f"{record}\n" for record in records).encode(),
                stdout=subprocess.PIPE,
            )
            if checkCode and process.returncode:
                raise RuntimeError(f"Exit code {process.returncode}: {command}")
            return process.stdout.decode().split("\n")[:-1]

        def repeat(records):
            for _ in range(3):
                try:
                    return run(records)
                except RuntimeError as error:
                    print(error, file=sys.stderr)
            return run(records)

        return Records([repeat(records) for records in self.partitions])


def text_file(path):
    with open(path, encoding="utf-8") as file:
        records = file.read().split("\n")[:-1]
    size = -(-len(records) // count)
    return Records([records[start : start + size] for start in range(0, len(records), size)] + [[]])


program, count = sys.argv[1], int(sys.argv[2])
names = {"spark": SimpleNamespace(sparkContext=SimpleNamespace(textFile=text_file))}
with open(program, encoding="utf-8") as file:
    exec(file.read(), names)
for partition in names["clean"].partitions:
    for record in partition:
        print(record)
