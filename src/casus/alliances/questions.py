"""Questions to the alliance system from Python: members, accession, obligations, scenario.

Each function takes codes or names of states and alliances and days as text or dates, and returns frozen dataclasses; the
commands of the same names print them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casus.alliances.blockers import find_standing
from casus.alliances.cases import find_case_in_reports
from casus.alliances.membership import list_changes, list_members
from casus.alliances.names import check_book_reach, check_reach, find_state, find_treaty
from casus.alliances.obligations import find_obligations
from casus.alliances.places import find_attack
from casus.alliances.scenario import play_scenario, read_step
from casus.codebook.book import Codebook, load_codebook
from casus.ground.dates import parse_day
from casus.model.account import Account
from casus.model.alliance import Direction
from casus.model.case import Case
from casus.model.membership import Changes, Membership, MembershipBasis
from casus.model.obligation import Obligations
from casus.model.scenario import Scenario
from casus.model.standing import Standing

Day = str | date


def members(alliance: str, on: Day, *, basis: MembershipBasis = "party", codebook: Codebook | None = None) -> Membership:
    """Return who is in an alliance on a day, first and last days included.

    Args:
        alliance: id or name: "NATO", "Warsaw Pact".
        on: the day.
        basis: what a first day is: that of becoming a party, of the signature (as ATOP counts), or of the entry into force.
        codebook: the shipped one by default.

    Raises:
        UnknownNameError: no treaty has the name, or our data end before the day.

    >>> found = members("NATO", "2015-12-02")
    >>> found.count, found.members[-1].actor
    (28, 'HRV')
    """
    book, day = codebook or load_codebook(), _day(on)
    treaty = find_treaty(alliance, book.treaties, book.actors)
    check_reach(treaty, day)
    return list_members(treaty, day, basis)


def changes(alliance: str, first: Day, last: Day, *, basis: MembershipBasis = "party", codebook: Codebook | None = None) -> Changes:
    """Return who joined an alliance and who left it between two days, both included; who left is listed with its last day in.

    Raises:
        UnknownNameError: no treaty has the name, or our data end before the last day.

    >>> [(c.actor, c.date) for c in changes("EU", "2013-01-01", "2020-12-31").left]
    [('GBR', '2020-01-31')]
    """
    book, end = codebook or load_codebook(), _day(last)
    treaty = find_treaty(alliance, book.treaties, book.actors)
    check_reach(treaty, end)
    return list_changes(treaty, _day(first), end, basis)


def accession(
    state: str,
    alliance: str,
    on: Day,
    *,
    accounts: Sequence[Account] = (),
    direction: Direction = "accession",
    use_record: bool = True,
    codebook: Codebook | None = None,
) -> tuple[Case, Standing]:
    """Return where a state's way into an alliance (or out of it) stands on a day, and who has a say on it.

    Args:
        state: code or name.
        alliance: id or name.
        on: the day.
        accounts: what reports say (`casus.read`); replayed in the order in which it happened.
        direction: "withdrawal" for the way out.
        use_record: whether the steps of our own data count; without them the accounts alone move the case.
        codebook: the shipped one by default.

    Raises:
        UnknownNameError: no state or treaty has the name, the state did not exist on the day, or our data end before it.

    >>> case, standing = accession("Sweden", "NATO", "2023-05-01")
    >>> case.step, case.can_block, case.covered
    ('protocol_signed', ('TUR', 'HUN'), False)
    """
    book, day = codebook or load_codebook(), _day(on)
    treaty = find_treaty(alliance, book.treaties, book.actors)
    check_reach(treaty, day)
    actor = find_state(state, book.actors, day)
    case = find_case_in_reports(accounts, actor, treaty.id, book.treaties, book.procedures, day, direction=direction, use_record=use_record)
    return case, find_standing(case, treaty, book.procedures.find(treaty.id, direction))


def obligations(attacked: str, attacker: str, on: Day, *, at: str | None = None, codebook: Codebook | None = None) -> Obligations:
    """Return who is bound to do what when one state attacks another on a day, at a place or on the attacked state's homeland.

    Raises:
        UnknownNameError: no state or place has the name on that day, or our data end before it.
        UsageError: a state attacks itself.

    >>> found = obligations("MNE", "RUS", "2017-06-05")
    >>> len(found.obligations), found.obligations[0].article, found.obligations[0].kind
    (28, '5', 'assist as deemed necessary')
    """
    book, day = codebook or load_codebook(), _day(on)
    check_book_reach(book.treaties, day)
    one, other = (find_state(name, book.actors, day) for name in (attacked, attacker))
    return find_obligations(find_attack(one, other, at, book.actors, book.territories, day), book.treaties, day)


def scenario(*steps: str, codebook: Codebook | None = None) -> Scenario:
    """Return what supposed steps change, against the rolls of the day before the first of them.

    Args:
        steps: "MNE joins NATO on 2017-06-05", "GBR leaves EU on 2016-06-24", "RUS attacks MNE on 2017-06-06 at Podgorica".
        codebook: the shipped one by default.

    Raises:
        InputError: words are no step.
        UnknownNameError: a name is unknown, or the state did not exist on the day.
        UsageError: the steps contradict each other or the rolls.

    >>> found = scenario("MNE joins NATO on 2017-06-05", "RUS attacks MNE on 2017-06-06")
    >>> len(found.attacks[0].before.obligations), len(found.attacks[0].after.obligations)
    (0, 28)
    """
    book = codebook or load_codebook()
    return play_scenario([read_step(s, book.actors, book.treaties) for s in steps], book.actors, book.treaties, book.territories)


def _day(value: Day) -> date:
    return parse_day(value) if isinstance(value, str) else value
