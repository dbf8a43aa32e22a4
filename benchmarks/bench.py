"""Prints how fast casus reads, starts and tells stories: benchmarks/bench.py [--long] [--stories].

Everything is measured in this one run, so the ratios hold whatever the machine does besides: the parser alone on one core is 1 for speed,
a Python that does nothing is 1 for starts.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from panel_speed import show_panels
from processes import Cost, run_often, run_once
from story import make_story, make_stream
from texts import EXAMPLES, make_text

_SENTENCE = 125  # characters, about
_LONG = 5_000_000
_STREAM = 100_000
_FIRST = "from casus.language.model import OnnxParser; OnnxParser().parse_words([['Hello', 'there', '.']])"
CASUS = (str(Path(sys.executable).with_name("casus")),)  # the command beside the Python that runs this


def read_text(text: str) -> Any:
    """Return a text as a report, as `casus read` would see it."""
    from casus.intake import read_reports  # noqa: PLC0415 - as in show_speed

    (report,) = read_reports(BytesIO(text.encode()), outlet="Bench", published=date(2019, 2, 6))
    if isinstance(report, Exception):
        raise report
    return report


def show_speed(n_sentences: int) -> None:
    """Print the parser's speed, and the share of each step in the whole way from text to account."""
    # Loaded only now: Linux counts what this process holds as memory of those it starts, so the others are measured before.
    from prototype import measure_prototype  # noqa: PLC0415
    from steps import measure_names, measure_pairs, measure_parser, measure_steps, on_one_core  # noqa: PLC0415

    from casus.codebook.book import load_codebook  # noqa: PLC0415

    report, codebook = read_text(make_text(n_sentences * _SENTENCE)), load_codebook()
    with on_one_core():
        steps = measure_steps(report, codebook)
        alone = measure_parser(report, 1)
        before = measure_prototype(report)
        names = measure_names(report, codebook)
        n_pairs, related = measure_pairs(report, codebook)
    n = steps.n_sentences
    print(f"\none report of {n:,} sentences, {steps.n_words / n:.0f} tokens each; {os.cpu_count()} cores\n")
    print(f"{'':34}{'sentences/s':>12}{'parser = 1':>12}")
    print(f"{'parser, 1 thread, 1 core':34}{n / alone:12.0f}{1:12.2f}")
    if before is not None:
        print(f"{'  the prototype, its graph alone':34}{n / before:12.0f}{alone / before:12.2f}")
    two = measure_parser(report, 2)
    print(f"{'parser, 2 threads':34}{n / two:12.0f}{alone / two:12.2f}")
    print(f"{'name matcher, 1 core':34}{n / names:12.0f}{alone / names:12.1f}")
    print(f"{'text to account, 1 core':34}{n / steps.total:12.0f}{alone / steps.total:12.2f}")
    print(f"{'pairs over a ready parse, 1 core':34}{n_pairs / related:12.0f}{alone / related * n_pairs / n:12.2f}")
    print(f"\n{'of text to account':34}{'sentences/s':>12}{'parser = 1':>12}{'ms/sentence':>12}{'share':>12}")
    for name, seconds in steps.seconds.items():
        print(f"  {name:32}{n / seconds:12.0f}{alone / seconds:12.1f}{1000 * seconds / n:12.2f}{seconds / steps.total:12.1%}")


def show_starts() -> None:
    """Print what it takes to start: for help, and for one short report."""
    report = EXAMPLES / "northern-ledger.txt"
    story = [str(f) for f in sorted(EXAMPLES.glob("*.txt"))]
    nothing = run_often([sys.executable, "-c", "pass"])
    print(f"{'start to end, median of 5':34}{'seconds':>12}{'python = 1':>12}{'peak MB':>12}")
    _show_cost("python -c pass", nothing, nothing)
    _show_cost("casus --help", run_often([*CASUS, "--help"]), nothing)
    _show_cost("parser alone, first sentence", run_often([sys.executable, "-c", _FIRST]), nothing)
    _show_cost("casus read, one short report", run_often([*CASUS, "read", str(report), "--published", "2019-02-06"]), nothing)
    _show_cost("casus brief, three short reports", run_often([*CASUS, "brief", *story, "--published", "2019-02-06"]), nothing)


def show_long() -> None:
    """Print what one report of 5 MB takes."""
    nothing = run_often([sys.executable, "-c", "pass"], 1)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "long.txt"
        report.write_text(make_text(_LONG), "utf-8")
        print(f"\n{'a report of 5 MB, once':34}{'seconds':>12}{'python = 1':>12}{'peak MB':>12}")
        _show_cost("casus read", run_once([*CASUS, "read", str(report), "--published", "2019-02-06"]), nothing)


def show_story(n_reports: int = 50) -> None:
    """Print what one brief of many reports of one story takes, all on one core."""
    from steps import on_one_core  # noqa: PLC0415 - as in show_speed

    nothing = run_often([sys.executable, "-c", "pass"], 1)
    with tempfile.TemporaryDirectory() as folder, on_one_core():
        reports = Path(folder) / "story.jsonl"
        lines = list(make_story(n_reports))
        reports.write_text("\n".join(lines) + "\n", "utf-8")
        n_characters = sum(map(len, lines))
        title = f"{n_reports} reports, {n_characters // _SENTENCE:,} sentences or so"
        print(f"\n{title:34}{'CPU seconds':>12}{'python = 1':>12}{'peak MB':>12}")
        for command in ("brief", "stories"):
            cost = run_once([*CASUS, command, str(reports)])
            name = f"casus {command}, 1 core"
            print(f"{name:34}{cost.computing:12.2f}{cost.computing / nothing.computing:12.0f}{cost.megabytes:12.0f}", flush=True)


def show_stream(n_reports: int) -> None:
    """Print what one report more costs as the collection grows."""
    from casus.ground.spans import Span  # noqa: PLC0415
    from casus.model.report import Paragraph, Report  # noqa: PLC0415 - as in show_speed
    from casus.run import new_gatherer  # noqa: PLC0415

    gatherer, first, step = new_gatherer(), 0.0, n_reports // 10
    print(f"\n{'reports there':34}{'ms/report':>12}{'first = 1':>12}{'stories':>12}")
    started = time.process_time()
    for number, (name, text) in enumerate(make_stream(n_reports), 1):
        gatherer.add(Report(name, text, (Paragraph(1, Span(0, len(text))),)))
        if number % step == 0:
            cost = time.process_time() - started
            first = first or cost
            print(f"{number:<34,}{1000 * cost / step:12.2f}{cost / first:12.2f}{gatherer.n_stories:12,}", flush=True)
            started = time.process_time()


def _show_cost(name: str, cost: Cost, base: Cost) -> None:
    print(f"{name:34}{cost.seconds:12.2f}{cost.seconds / base.seconds:12.1f}{cost.megabytes:12.0f}", flush=True)


def main(arguments: list[str] | None = None) -> int:
    """Measure, and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sentences", type=int, default=1000, metavar="N", help="length of the report (1,000)")
    options.add_argument("--long", action="store_true", help="also read a report of 5 MB, which takes minutes")
    options.add_argument("--stories", action="store_true", help="also add 100,000 reports one by one, which takes minutes")
    given = options.parse_args(arguments)
    show_starts()
    if given.long:
        show_long()
    show_speed(given.sentences)
    show_story()
    if given.stories:
        show_stream(_STREAM)
    show_panels()
    return 0


if __name__ == "__main__":
    sys.exit(main())
