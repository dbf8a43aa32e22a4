"""Measures panels: ATOP's directed dyad-years and those of the GW system, beside a plain pandas join."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

DATA = Path(__file__).parents[2] / "shared/data/alliances"
MEMBERS, PHASES = DATA / "atop5.1/atop5_1m.csv", DATA / "atop5.1/atop5_1aph.csv"
STATES = DATA / "cow_system/gwstates_states_pkg.csv"
PROMISES = ["defense", "offense", "neutral", "nonagg", "consul"]
_LAST_ATOP, _LAST_GW = 2018, 2024


def show_panels() -> None:
    """Print what two panels take, from the files to the table, on one core; nothing but a line where the files are absent."""
    if not MEMBERS.exists() or not STATES.exists():
        print("\npanels: not measured, as ../shared/data is not there")
        return
    try:
        import pandas as pd  # noqa: PLC0415 - only where it is installed
    except ImportError:
        pd = None
    from steps import on_one_core  # noqa: PLC0415 - heavy, see bench.py

    from casus.panel import add_promises, dyad_years, in_system, list_states, read_atop, read_states  # noqa: PLC0415 - see bench.py

    def promises() -> Any:
        return dyad_years(read_atop(MEMBERS, PHASES), directed=True)

    def system() -> Any:
        return dyad_years(read_states(STATES), until=_LAST_GW, directed=True)

    def own_system() -> Any:
        return dyad_years(list_states("gw"), until=_LAST_GW, directed=True)

    def joined() -> Any:
        return add_promises(system(), dyad_years(in_system(read_atop(MEMBERS, PHASES), "gw"), directed=True))

    print(f"\n{'panels, files to table, 1 core':44}{'rows':>12}{'seconds':>10}{'pandas = 1':>12}")
    with on_one_core():
        _show("directed dyad-years with a promise, ATOP", promises, None if pd is None else lambda: _pandas_promises(pd))
        _show("all directed dyad-years, GW to 2024", system, None if pd is None else lambda: _pandas_system(pd))
        _show("the same from the codebook's list", own_system, None)
        _show("the one joined to the other", joined, None)


def _show(name: str, make: Callable[[], Any], plain: Callable[[], Any] | None) -> None:
    table, seconds = _fastest(make)
    ratio = f"{seconds / _fastest(plain)[1]:12.2f}" if plain else f"{'-':>12}"
    print(f"{name:44}{table.num_rows:12,}{seconds:10.3f}{ratio}", flush=True)


def _fastest(make: Callable[[], Any], n_times: int = 5) -> tuple[Any, float]:
    taken = []
    for _ in range(n_times):
        start = perf_counter()
        table = make()
        taken.append(perf_counter() - start)
    return table, min(taken)


def _pandas_promises(pd: Any) -> Any:
    """The first panel as one would write it in pandas: years only, no day, no direction, no succession."""
    members = pd.read_csv(MEMBERS)[["atopid", "phase", "member", "yrent", "yrexit", *PROMISES]]
    pairs = members.merge(members[["atopid", "phase", "member", "yrent", "yrexit"]], on=["atopid", "phase"], suffixes=("", "_other"))
    pairs = pairs[pairs.member != pairs.member_other]
    first = pairs[["yrent", "yrent_other"]].max(axis=1)
    last = pairs[["yrexit", "yrexit_other"]].replace(0, _LAST_ATOP).min(axis=1)
    pairs = pairs.assign(year=[range(a, b + 1) for a, b in zip(first, last, strict=True)]).explode("year").dropna(subset="year")
    return pairs.groupby(["member", "member_other", "year"], as_index=False)[PROMISES].max()


def _pandas_system(pd: Any) -> Any:
    """The second one: state-years joined to themselves by year."""
    states = pd.read_csv(STATES)
    first, last = (states[name].str[:4].astype(int).clip(upper=_LAST_GW) for name in ("start", "end"))
    years = states.assign(year=[range(a, b + 1) for a, b in zip(first, last, strict=True)])[["gwcode", "year"]].explode("year")
    pairs = years.merge(years, on="year", suffixes=("1", "2"))
    pairs = pairs[pairs.gwcode1 != pairs.gwcode2].drop_duplicates()
    return pairs.sort_values(["gwcode1", "gwcode2", "year"])
