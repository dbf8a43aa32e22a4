"""The daily business of firms: bids, shares, posts in a company, which are no acts of politics."""

from __future__ import annotations

from collections.abc import Sequence

from casus.extract.draft import Draft
from casus.extract.reading import Reading
from casus.model.sentence import Token

_SHARE = 0.04  # of the words of a report on firms; war and politics stay below half of that, even with sanctions and arms deals
_MANY = 2  # words of the market in one sentence
_NOT_POLITICAL = frozenset({None, "BUS"})
# What firms do to each other in these types is a bid, a contract or a post; strikes, charges and violence are told of firms too.
_TYPES = frozenset("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST REJECT".split())
_MARKET = frozenset(
    """share shares shareholder shareholders stockholder stockholders stake stakes takeover merger acquisition acquire acquired buyout
    dividend dividends subsidiary subsidiaries earnings revenue revenues profit profits quarter securities stock stocks bond bonds
    debenture debentures creditors lender lenders loan loans bid bids bidder bidders tender holdings investor investors analyst analysts
    underwriters trading traders dealers fund funds equity venture chairman executive directors sales retailer maker brand customers
    inc corp co ltd plc inc. corp. co. ltd. company companies firm firms bank banks patent antitrust bankruptcy""".split()
)


def without_business(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without what firms and those who run them agree, ask and turn down among themselves.

    In a report on firms nobody of politics need be named for that; elsewhere the sentence must be about the market.
    """
    routine = [d for d in drafts if _may_be_routine(d)]
    if not routine:
        return list(drafts)
    n_words = sum(len(s.tokens) for s in reading.sentences)
    is_report_on_firms = sum(_count(s.tokens) for s in reading.sentences) > _SHARE * n_words
    dropped = {id(d) for d in routine if is_report_on_firms or _count(d.sentence.tokens) >= _MANY}
    return [d for d in drafts if id(d) not in dropped]


def _may_be_routine(draft: Draft) -> bool:
    parties = [r.party for r in (*draft.roles.actors, *draft.roles.recipients)]
    return draft.type in _TYPES and all(p.actor is None and p.sector in _NOT_POLITICAL for p in parties)


def _count(tokens: Sequence[Token]) -> int:
    return sum(t.text.lower() in _MARKET for t in tokens)
