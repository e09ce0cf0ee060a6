"""Times whole processes side by side, and prints medians, least and most.

The commands take turns, so that what else the machine does is shared fairly; one run of each, which
is not counted, warms the caches of files. What --before names runs before each, and is not timed.
"""

import argparse
import statistics
import subprocess
import time


def run(command):
    subprocess.run(
        "exec " + command, shell=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def seconds(command):
    start = time.perf_counter()
    run(command)
    return time.perf_counter() - start


def main(before, runs, commands):
    times = {command: [] for command in commands}
    for turn in range(runs + 1):
        for command in commands:
            if before:
                run(before)
            taken = seconds(command)
            if turn > 0:
                times[command].append(taken)
    first = statistics.median(times[commands[0]])
    for command, taken in times.items():
        median = statistics.median(taken)
        print(
            f"{median:7.3f} s  {min(taken):7.3f}  {max(taken):7.3f}  {median / first:6.2f}  {command}"
        )


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--before")
    arguments.add_argument("runs", type=int)
    arguments.add_argument("commands", nargs="+")
    given = arguments.parse_args()
    main(given.before, given.runs, given.commands)
