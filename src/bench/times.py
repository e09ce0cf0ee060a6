"""Times whole processes side by side: times.py RUNS COMMAND... prints medians, least and most.

The commands take turns, so that what else the machine does is shared fairly; one run of each, which
is not counted, warms the caches of files.
"""

import statistics
import subprocess
import sys
import time


def seconds(command):
    start = time.perf_counter()
    subprocess.run(
        "exec " + command, shell=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return time.perf_counter() - start


def main(runs, commands):
    times = {command: [] for command in commands}
    for run in range(int(runs) + 1):
        for command in commands:
            taken = seconds(command)
            if run > 0:
                times[command].append(taken)
    first = statistics.median(times[commands[0]])
    for command, taken in times.items():
        median = statistics.median(taken)
        print(
            f"{median:7.3f} s  {min(taken):7.3f}  {max(taken):7.3f}  {median / first:6.2f}  {command}"
        )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
