"""Statements as rows of a table: each with its speaker's full name and office, and its words."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from casus.ground.text import fold
from casus.model.account import Account, Form, Party, Stance, Statement
from casus.model.guesses import without_guesses
from casus.model.naming import party_name, party_office


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One statement of one report, with words in the place of spans.

    Args:
        report: id of the report.
        id: id of the statement.
        speaker: who said it, by the fullest name that the report gives ("Milo Djukanovic" for "he"); several are joined by "; ";
            None where the report names nobody.
        words: the words that name the speaker here ("he"), or None.
        office: the speaker's office by this report, or None.
        actor: the state or organisation spoken for (codebook id), or None where that is not known or only guessed.
        form: direct, mixed or indirect.
        stance: what the speaker does with the content.
        cue: the words that mark it as said.
        said: the day it was said, or None.
        content: what was said; pieces are joined by " … ".
        quoted: the words given verbatim, or None.
        channel: through whom or what the report has it, or None.
        addressees: to whom it was said, or None.
        within: id of the statement that it is told in, or None.
        why: the rule that found it.
    """

    report: str
    id: str
    speaker: str | None
    words: str | None
    office: str | None
    actor: str | None
    form: Form
    stance: Stance
    cue: str
    said: str | None
    content: str
    quoted: str | None
    channel: str | None
    addressees: str | None
    within: str | None
    why: str


def list_statements(account: Account, speaker: str | None = None, stances: Collection[str] = ()) -> Iterator[StatementRow]:
    """Yield the statements of an account as rows, in order of the text.

    Args:
        account: what one report says.
        speaker: only statements whose speaker's name, words, office or actor hold these words, capitals and accents aside; a code
            in capitals ("RUS") is compared with the actor alone.
        stances: only these stances; all by default.
    """
    account = without_guesses(account)
    for statement in account.statements:
        if stances and statement.stance not in stances:
            continue
        if speaker is None or any(_is_called(account, party, speaker) for party in statement.speakers):
            yield _row(account, statement)


def _is_called(account: Account, party: Party, name: str) -> bool:
    if name.isupper() and name == party.actor:
        return True
    called = (party_name(account, party), party.text, party_office(account, party) or "")
    return any(fold(name) in fold(words) for words in called)


def _row(account: Account, statement: Statement) -> StatementRow:
    text = account.report.text
    offices = [party_office(account, p) for p in statement.speakers]
    return StatementRow(
        report=account.report.id,
        id=statement.id,
        speaker=_joined(party_name(account, p) for p in statement.speakers),
        words=_joined(p.text for p in statement.speakers),
        office=_joined(o for o in offices if o),
        actor=_joined(dict.fromkeys(p.actor for p in statement.speakers if p.actor)),
        form=statement.form,
        stance=statement.stance,
        cue=" … ".join(s.of(text) for s in statement.cue),
        said=statement.said,
        content=" … ".join(_one_line(s.of(text)) for s in statement.content),
        quoted=_joined((_one_line(s.of(text)) for s in statement.quoted), " … "),
        channel=party_name(account, statement.channel) if statement.channel else None,
        addressees=_joined(party_name(account, p) for p in statement.addressees),
        within=statement.within,
        why=statement.why,
    )


def _joined(words: Collection[str] | Iterator[str], gap: str = "; ") -> str | None:
    return gap.join(words) or None


def _one_line(words: str) -> str:
    return " ".join(words.split())
