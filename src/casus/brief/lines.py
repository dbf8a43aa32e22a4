"""The sections that list items of the accounts: positions, statements, responses, claims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from casus.alliances.check import check_claim, is_checkable
from casus.brief.alone import Elsewhere
from casus.brief.evidence import PRONOUNS, Library, balance, listed, words_of
from casus.brief.happened import show_date
from casus.brief.page import ClaimLine, CopyLine, EventLine, FindingLine, OnlyLine, PositionLine, Ref, StatementLine
from casus.codebook.treaties import TreatyBook
from casus.ground.text import fold
from casus.model.account import Account, Claim, Statement
from casus.model.claims import AGAIN, POSITIONS
from casus.model.naming import named_mention, party_office
from casus.model.story import Credit, Evidence

_LAST_DAY = re.compile(r" on \d{4}-\d\d-\d\d$| \(compared with \d{4}-\d\d-\d\d\)$")
_SEVERAL = 4  # words; fewer may be the same by chance


def list_positions(library: Library) -> tuple[PositionLine, ...]:
    """Return who is for, against or conditional on what, each holder once a side and case, with the first words and all references."""
    found: dict[tuple[str, ...], PositionLine] = {}
    for account in library.story.accounts:
        for claims in _one_stand(account):
            claim = claims[0]
            if claim.holder is None:
                continue
            name = library.party(account, claim.holder)
            ref = library.ref(account.report.id, claim.span)
            mention = named_mention(account, claim.holder.entity)
            is_state = mention is not None and mention.kind == "state" and mention.actor  # "Moscow" and "Russia" are one holder
            who = str(mention.actor) if mention and is_state else fold(name).split()[-1] if mention else fold(name)
            states = tuple(library.name_of(c.subject) for c in claims)
            key = claim.relation, who, claim.object, *states
            line = found.get(key)
            if line is None:
                statement = next((s for s in account.statements if s.id in claim.statements), None)
                words = _content(account, statement) if statement else words_of(account.report.text, [claim.span]).removeprefix("that ")
                office = party_office(account, claim.holder) or ""
                found[key] = PositionLine(claim.relation, name, office, words, (ref,), states, library.name_of(claim.object))
            elif ref.label not in {r.label for r in line.refs}:
                found[key] = replace(line, refs=(*line.refs, ref))
    order = {side: i for i, side in enumerate(POSITIONS)}
    return tuple(sorted(found.values(), key=lambda line: order[line.side]))


def _one_stand(account: Account) -> list[list[Claim]]:
    """Return an account's positions, those on several states by the same words together ("Finland and Sweden")."""
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for claim in account.claims:
        if claim.relation in POSITIONS and claim.holder is not None:
            groups.setdefault((claim.relation, claim.holder, claim.object, claim.span), []).append(claim)
    return list(groups.values())


def _content(account: Account, statement: Statement) -> str:
    """Return a statement's words: in quotation marks where they are verbatim as a whole, as they stand otherwise."""
    words = words_of(account.report.text, statement.content)
    return f"“{words.strip('“”').rstrip(',')}”" if statement.form == "direct" else words.rstrip(",")


def list_statements(library: Library) -> tuple[StatementLine, ...]:
    """Return all statements in order of reports and text; those that a short page shows are marked."""
    lines: list[StatementLine] = []
    seen: dict[tuple[str, str], str] = {}
    for account in library.story.accounts:
        for statement in account.statements:
            line = _statement(library, account, statement)
            first = seen.setdefault((fold(line.speaker), fold(line.words)), account.report.id)
            is_again = first != account.report.id and len(line.words.split()) >= _SEVERAL  # copied, be its sentence as short as it may
            lines.append(replace(line, is_copied=True) if is_again else line)
    return tuple(lines)


def _statement(library: Library, account: Account, statement: Statement) -> StatementLine:
    offices = [party_office(account, p) or "" for p in statement.speakers]
    office = offices[0] if len(offices) == 1 else ""  # of two who speak together only one would have it
    named = any((m := named_mention(account, p.entity)) is not None and (m.name or m.actor) for p in statement.speakers)
    relays = statement.cue_lemma == "according to" or any(p.sector == "MED" for p in statement.speakers)
    carries = relays and any(s.within == statement.id for s in account.statements)
    outer = next((s for s in account.statements if s.id == statement.within), None)
    quoted_by = outer is not None and outer.cue_lemma != "according to" and not any(p.sector == "MED" for p in outer.speakers)
    speaker = library.speakers(account, statement)
    return StatementLine(
        speaker=speaker,
        office=office,
        form=statement.form,
        stance=statement.stance,
        cue=" ".join(c.of(account.report.text) for c in statement.cue),
        words=_content(account, statement),
        channel=library.channel(account, statement),
        addressee=" and ".join(
            a.text if (name := library.voice(account, a)).startswith(f"{speaker}’") else name for a in statement.addressees
        ),  # "her colleagues" of who speaks needs no second name
        said=statement.said,
        is_nested=statement.within is not None,
        is_main=named and not carries and not quoted_by and statement.why != "headline",
        is_copied=any(p.report == account.report.id and p.span.overlaps(statement.content[0]) for p in library.story.passages),
        refs=(library.ref(account.report.id, statement.content[0]),),
    )


def list_claims(library: Library, treaties: TreatyBook, on: date | None) -> tuple[ClaimLine, ...]:
    """Return each background claim that the roll can check, claims of one sentence that share a date and verdict in one line.

    A claim is checked on the day of its own report, that of the story where the report has none.
    """
    groups: dict[tuple[str, ...], list[tuple[Account, Claim, str, str, tuple[str, ...]]]] = {}
    for account in library.story.accounts:
        for claim in account.claims:
            if not is_checkable(claim):
                continue
            verdict = check_claim(claim, treaties, account.report.published or on)
            if claim.relation == "candidate_for" and verdict.verdict == "cannot tell":
                continue  # who waits in line stands with the case
            subject = "" if claim.relation in ("member_of", "founding_member_of") else claim.subject
            days = "" if claim.relation == "invited_to" else f"{claim.valid_from} {claim.valid_until}"
            key = (
                subject,
                claim.relation,
                claim.object,
                claim.value,
                days,
                claim.stance,
                verdict.verdict,
            )
            groups.setdefault(key, []).append((account, claim, verdict.verdict, verdict.why, verdict.source))
    lines = []
    for group in groups.values():
        claims = [c for _, c, _, _, _ in group]
        refs: dict[str, Ref] = {}
        for account, claim, *_ in group:
            ref = library.ref(account.report.id, claim.span)
            refs.setdefault(ref.label, ref)
        by = tuple(
            dict.fromkeys(
                name for account, claim, *_ in group if claim.statements for name in library.accounts_of(account, claim.statements)
            )
        )
        reasons: dict[str, str] = {}
        for *_, why, _ in group:
            reasons.setdefault(_LAST_DAY.sub("", why), why)  # of two days compared with the same result the first
        told = "; ".join(reasons.values()) if len(claims) <= 2 else _shared_why(list(reasons.values()))
        source = tuple(dict.fromkeys(s for *_, sources in group for s in sources))
        lines.append(ClaimLine(claim_words(library, claims), group[0][2], told, source, by, tuple(refs.values())))
    return tuple(lines)


def _shared_why(reasons: list[str]) -> str:
    return reasons[0] if len(reasons) == 1 else f"each checked: {reasons[0]}; …"


def claim_words(library: Library, claims: list[Claim]) -> str:
    """Return claims that differ in their subject at most as one proposition in our words, made of their fields alone."""
    first = claims[0]
    subjects = list(dict.fromkeys(library.name_of(c.subject) for c in claims))
    who = ", ".join(subjects)
    number = f" ({len(subjects)})" if len(subjects) > 2 else ""
    alliance, since = library.name_of(first.object), _when(first.valid_from)
    until = _when(first.valid_until).replace(" in ", " until ").replace(" on ", " until ")
    no = "not " if first.stance == "denies" else ""
    are = "are" if len(subjects) > 1 else "is"
    again = first.value == AGAIN and not no
    table = {
        "member_of": f"{who}{number}: back in {alliance}{since}"
        if again
        else _membership(f"{who}{number}", are, no, alliance, since, until),
        "founding_member_of": f"{who}{number} {are} {no}among the founders of {alliance}",
        "n_members": f"{who} has {first.value} members",
        "n_founders": f"{first.value} members in {who} since its beginning{since}",
        "n_joined": f"{first.value} states joined {who}{since}",
        "nth_member": f"{who} would be or is member number {first.value} of {alliance}",
        "invited_to": f"{who} {no}invited to join {alliance}{since}",
        "candidate_for": f"{who} {are} {no}in line for {alliance}",
        "leaving": f"{who} {are} {no}leaving {alliance}",
        "ended": f"{who} was {no}dissolved{since}",
        "bound_by": f"{alliance}: "
        + ("an attack on one is an attack on all" if first.value == "collective_defence" else "decides by consensus"),
    }
    return table.get(first.relation, f"{who} {first.relation.replace('_', ' ')} {alliance} {first.value}".strip())


def _membership(who: str, are: str, no: str, alliance: str, since: str, until: str) -> str:
    if until:
        return f"{who}: in {alliance}{since}{until}"
    return f"{who}: joined {alliance}{since}" if since and not no else f"{who} {are} {no}in {alliance}{since}"


def _when(value: str | None) -> str:
    """Return a date value as words: " in 2004", " on 1 Apr 2009"."""
    shown = show_date(value)
    return f" {'on' if shown[:1].isdigit() and len(shown) > 4 else 'in'} {shown}" if shown else ""


def list_findings(library: Library) -> tuple[FindingLine, ...]:
    """Return all findings, contradictions first; what they are about is named by the codebook's words."""
    return tuple(
        FindingLine(
            f.relation,
            f.slot,
            f.about,
            library.evidence(f.left),
            library.evidence(f.right),
            _open_voice(left or f.left_by),
            _open_voice(right or f.right_by),
            f.between,
            f.origins,
            bool(left),
            bool(right),
        )
        for f in library.story.findings
        for left, right in ((_deniers(library, f.left, f.left_by), _deniers(library, f.right, f.right_by)),)
    )


def _deniers(library: Library, side: Evidence, by: str) -> str:
    """Return who of the voices of a side denies its words, "" where none does: "X and Y" would have both tell them."""
    account = library.accounts[side.report]
    mine = [s for s in account.statements if any(c.covers(side.span) for c in s.content)]
    names = {name: s.stance == "denies" for s in mine if (name := library.speakers(account, s)) and name in by}
    return listed([name for name, denies in names.items() if denies])


def _open_voice(name: str) -> str:
    """Return by whose account something stands; a pronoun of which it is not clear whom it means says so."""
    return f"somebody (“{name}”)" if name.lower() in PRONOUNS else name


def list_copies(library: Library) -> tuple[CopyLine, ...]:
    """Return the passages that reports share word for word, and the agencies that they name as theirs."""
    shared = (
        CopyLine(library.names[p.report], library.names[p.other], (library.ref(p.report, p.span), library.ref(p.other, p.other_span)))
        for p in library.story.passages
    )
    credited = (
        CopyLine(library.names[c.report], c.agency, (library.ref(c.report, c.span),))
        for c in library.story.credits
        if not _is_own_name(c.agency, library.names[c.report]) and _is_met(library, c)
    )
    return (*shared, *credited)


def _is_own_name(agency: str, outlet: str) -> bool:
    """Say whether a credit only names the outlet, be it in short ("(Heraldo)" in the Bogotá Heraldo): nobody else is credited."""
    mine, theirs = _letters(outlet), _letters(agency)
    return mine == theirs or set(fold(agency).split()) <= set(fold(outlet).split())


def _is_met(library: Library, credit: Credit) -> bool:
    """Say whether a credit may join two reports: of a report without an outlet the name in its dateline is most often its own.

    It is told where another report has it as its outlet, or in its text.
    """
    if library.accounts[credit.report].report.outlet:
        return True
    others = (a.report for a in library.story.accounts if a.report.id != credit.report)
    return any(fold(credit.agency) in fold(f"{r.outlet or ''} {r.text}") for r in others)


def _letters(name: str) -> str:
    return "".join(c for c in fold(name) if c.isalnum())


def list_only(library: Library, events: tuple[EventLine, ...]) -> tuple[OnlyLine, ...]:
    """Return for each report what no other one carries: its acts, and the speakers whom only it quotes.

    An act that another report tells otherwise is no act that it does not tell, nor one that it may tell in other words.
    """
    if len(library.story.accounts) < 2:  # one report is alone with everything
        return ()
    quoted: dict[str, set[str]] = {}
    for account in library.story.accounts:
        for name in _speakers(library, account):
            quoted.setdefault(fold(name).split()[-1], set()).add(account.report.id)
    lines, met, elsewhere = [], _met_elsewhere(library), Elsewhere(library)
    for name in dict.fromkeys(library.names[a.report.id] for a in library.story.accounts):  # an outlet's reports carry it together
        alone = (e for e in events if e.carriers == (name,) and e.status != "hypothetical" and not _is_shared(e, met))
        own = tuple(e for e in alone if not elsewhere.may_tell(e))
        said = [s for a in library.story.accounts if library.names[a.report.id] == name for s in _speakers(library, a)]
        speakers = tuple(s for s in dict.fromkeys(said) if len(quoted[fold(s).split()[-1]]) == 1)
        if own or speakers:
            lines.append(OnlyLine(name, own, speakers))
    return tuple(lines)


def _met_elsewhere(library: Library) -> tuple[Evidence, ...]:
    """Return the words of reports that another report tells too, the same way or otherwise."""
    across = (f for f in library.story.findings if library.names[f.left.report] != library.names[f.right.report])
    return tuple(end for f in across for end in (f.left, f.right) if f.slot != "office")


def _is_shared(event: EventLine, met: tuple[Evidence, ...]) -> bool:
    """Say whether all words that tell an act are among those that another report tells too."""
    return all(any(end.report == ref.report and end.span.overlaps(ref.span) for end in met) for ref in event.refs)


def _speakers(library: Library, account: Account) -> Iterator[str]:
    """Yield the names of speakers whom the report names or whose actor it gives, each speaker once."""
    seen: set[str | None] = set()
    for statement in account.statements:
        for party in statement.speakers:
            mention = named_mention(account, party.entity)
            if mention is not None and (mention.name or mention.actor) and party.entity not in seen:
                seen.add(party.entity)
                yield balance(library.party(account, party))
