#!/usr/bin/env python3
"""Times whole runs of dlint beside other linters on the same files, in turn, and prints medians and ratios.

  compare.py [-n RUNS] [--vs 'COMMAND'...] FOLDER

Each COMMAND gets FOLDER as its last argument, such as --vs 'tally lint --no-config --slow-checks off --ignore shellcheck/* -f json'.
Figures are those of the operating system for the finished process and its children: wall and processor seconds, peak memory in MiB.
"""
import argparse, os, shlex, statistics, subprocess, time

HERE = os.path.dirname(os.path.abspath(__file__))


def run(command):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("-n", type=int, default=5)
    p.add_argument("--vs", action="append", default=[])
    p.add_argument("folder")
    a = p.parse_args()
    dlint = os.path.join(HERE, "..", "dlint")
    commands = {"dlint": [dlint, "check", "--format", "json", "--exit-zero", a.folder]}
    for other in a.vs:
        words = shlex.split(other)
        commands[os.path.basename(words[0])] = [*words, a.folder]
    figures = {name: [] for name in commands}
    for name, command in commands.items():
        run(command)  # once to warm the file cache
    for _ in range(a.n):
        for name, command in commands.items():
            figures[name].append(run(command))
    base = None
    print(f"{'':12} {'wall s':>9} {'cpu s':>9} {'MiB':>7}   wall and cpu beside dlint")
    for name, runs in figures.items():
        wall, cpu, memory = (statistics.median(column) for column in zip(*runs))
        base = base or (wall, cpu)
        print(f"{name:12} {wall:9.2f} {cpu:9.2f} {memory:7.0f}   {wall / base[0]:.1f}x {cpu / base[1]:.1f}x")


if __name__ == "__main__":
    main()
