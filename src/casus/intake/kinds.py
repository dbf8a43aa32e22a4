"""What a paragraph is for: body, heading, dateline or credit."""

from __future__ import annotations

import re

from casus.intake.datelines import find_dateline, is_credit, is_when_line
from casus.model.report import ParagraphKind

_CLOSERS = "\"”’'»)]*_"
_END = re.compile(rf"(?:[.!?…।。！？]|\.\.\.)[{re.escape(_CLOSERS)}]*\s*$")
_BULLET = re.compile(r"(?:[•‣◦▪■●·∙*–—-]|>+)\s+(?=\S)")
_QUOTED = re.compile(r"[\"“„«].*[\"”»]", re.DOTALL)
_SAID_QUOTE = re.compile(r"\w[,:]\s*[\"“„«][^\"“”„«»]*[\"”»]$")
_MOST_WORDS = 30  # a longer line that ends without a mark is body whose full stop was lost
# Furniture of news pages: a line that begins so points elsewhere or describes a picture.
_FURNITURE = re.compile(
    r"(?:read (?:more|also|next|on)|see also|related|more on|more from|watch|listen|photos?|pictures|gallery|video|live|click|"
    r"image caption|media caption|image|caption|advertisement|opinion|analysis|explainer|fact check)\b\s*(?::|[-–—|>»]|$)"
    r"|(?:FILE|FILE PHOTO)\s*[-–—:]|(?:image|media|photo|picture) caption\b|skip (?:to|past|advert)|sign up (?:for|to)\b|"
    r"subscribe (?:to|now)\b|share (?:this|on)\b|story highlights?$|highlights?$|key points?:?$|(?:the )?latest$",
    re.IGNORECASE,
)
_PICTURE = re.compile(r"\((?:photo|picture|image|file|AP|AFP|EPA|Reuters)\b[^)]{0,60}\)$|(?:getty images|/ ?AP photo)\W*$", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")  # "Courier of Riga (for our readers abroad)"
_EDITION = re.compile(
    r"\([^()]*\b(?:translat\w+|edition|summary|abridged|readers|in english|english page)\b[^()]*\)\s*$|[—–-]\s*\w+ edition$", re.IGNORECASE
)
_POST = re.compile(r"\s[—–―-]+\s?[A-Z][^()\n]{1,60}\(@\w+\)")  # "... — Ida Holm (@idaholm) March 3, 2021"
# “We built this bridge with our hands.” ― Karl Brandt
_SIGNED = re.compile(r"[“”\"].{20,}[.!?,…][”\"]\s*[—–―]\s?[A-Z][\w.’'\-]*(?:\s+[A-Z][\w.’'\-]*){0,4}$", re.DOTALL)
# What a page says of itself and of its law, in whole sentences: no report of anything.
_OF_THE_PAGE = re.compile(
    r"\bfor (?:\w+ and )?informational purposes only\b|\bnot (?:an? )?(?:legal|tax|investment|financial)\b[\w, ]{0,40}\badvice\b"
    r"|\bintended (?:as|to be) (?:investment|financial|legal) advice\b|\bopinions? expressed (?:herein|here|in this (?:article|post))\b"
    r"|\b(?:authors?|publisher|website)\b[^.]{0,80}\b(?:makes? no representations?|(?:will|does|do|has|have|is|are) not (?:be )?(?:held )?"
    r"(?:responsible|liable|guarantee|received compensation)|no position in any (?:stock|security))"
    r"|\bwe use cookies\b|\bbrowser supports JavaScript\b|\ball rights reserved\b|\byou can unsubscribe\b"
    r"|^a version of this (?:story|article) (?:first )?appear|\bin the comments (?:below|section)\b"
    r"|^(?:have your say|join the conversation)\b"
    r"|\brefresh (?:the|this) page\b|^(?:this is|it is) a (?:breaking|developing) (?:news )?story\b|\bfree articles? (?:left|remaining)\b"
    r"|\bwelcome to (?:our|the) live (?:coverage|blog|page|updates)\b",
    re.IGNORECASE,
)
_VERBS = frozenset(
    "is are was were be been has have had do does did will would can could may might must shall should says said tells told "
    "won lost left met held led put set hit made took gave got won't can't isn't aren't didn't doesn't say vow urge warn call "
    "join quit leave reject back agree".split()
)
_SAYS = re.compile(
    r"\b(?:said|says|added|adds|continued|continues|wrote|writes|tweeted|tweets|posted|stated|states|replied|replies|answered|asked|"
    r"asks|explained|explains|concluded|concludes|argued|argues|noted|notes|responded|responds|warned|warns|recalled|told|declared)\b",
    re.IGNORECASE,
)
_NO_VERBS = frozenset("this his its news always perhaps less besides sometimes hundred need speed".split())
_TO_VERB = re.compile(r"\bto (?!the |an? )[a-z]+ ")
_VERB_END = re.compile(r"[a-z]{2,}(?:[^su']s|ed|ies)", re.IGNORECASE)


def kind_of(text: str, *, is_lead: bool = False) -> ParagraphKind:
    """Return what a paragraph is for, from its words alone.

    A short line that does not end in a sentence mark is a heading; one that ends in a mark, introduces a quotation or
    closes one is body, however short. What a page says of itself (disclaimers, cookies) is a credit: nothing in it is coded.

    Args:
        text: the paragraph without white space around it.
        is_lead: whether no body stands before it; names in brackets are a dateline there and a credit later.

    >>> [kind_of(t) for t in ("Story highlights", "CNN —", "(Sky News)", "“So be it,” she said.")]
    ['heading', 'dateline', 'credit', 'body']
    """
    if not any(c.isalnum() for c in text):
        return "heading"
    if len(text) <= 120 and (find_dateline(text) == len(text) or is_when_line(text)):
        return "dateline"
    if is_credit(text):
        return "dateline" if is_lead and text[0] in "([" else "credit"
    if _OF_THE_PAGE.search(text):
        return "credit"
    n_words = len(text.split(maxsplit=_MOST_WORDS + 1))
    if (_FURNITURE.match(text) and n_words <= _MOST_WORDS) or (n_words <= _MOST_WORDS and _PICTURE.search(text)):
        return "heading"
    item = text[find_bullet(text) :]
    if n_words <= 12 and item.isupper() and item[0] not in '"“':
        return "heading"
    return "body" if n_words > _MOST_WORDS or _reads_on(item, n_words) or _POST.search(item) or _SIGNED.match(item) else "heading"


def _reads_on(text: str, n_words: int) -> bool:
    """Say whether a short line is a sentence or part of one: it ends in a mark, introduces a quotation or is one."""
    if ends_sentence(text):
        return True
    if text[-1] in ":;," and n_words >= 3:
        return True
    if text[-1] == ":" and n_words == 2 and _SAYS.search(text) is not None:  # "Ames continued:"
        return True
    if text[-1] not in '"”»':
        return False
    opens = sum(text.count(c) for c in "“„«")
    closes_earlier = text.count("”") + text.count("»") > opens if opens or "”" in text else text.count('"') % 2 == 1
    return closes_earlier or (_QUOTED.fullmatch(text) is not None and n_words >= 4) or _SAID_QUOTE.search(text) is not None


def ends_sentence(text: str) -> bool:
    """Say whether the text ends in a sentence mark, perhaps inside closing quotation marks or brackets."""
    return _END.search(text[-12:]) is not None


def find_bullet(text: str) -> int:
    """Return how many characters at the start are a bullet and the spaces after it.

    >>> find_bullet("• The ministers met."), find_bullet("The ministers met.")
    (2, 0)
    """
    match = _BULLET.match(text)
    return match.end() if match else 0


def is_furniture(text: str) -> bool:
    """Say whether a line points elsewhere on the page, describes a picture or announces highlights.

    >>> is_furniture("Story highlights"), is_furniture("Alliance invites a new member")
    (True, False)
    """
    return _FURNITURE.match(text) is not None


def is_edition(text: str) -> bool:
    """Say whether a line names a paper and its edition.

    >>> is_edition("Gazette of Lome (translated from the French)"), is_edition("Alliance invites a new member")
    (True, False)
    """
    return _EDITION.search(text) is not None


def has_verb_shape(text: str) -> bool:
    """Say whether a headline has at least four words and one of them, not the first, looks like a verb.

    Headlines say what happened ("Alliance invites a new member"); labels ("Story highlights") do not.

    >>> has_verb_shape("Alliance invites a new member"), has_verb_shape("The long road to Brussels"[:13])
    (True, False)
    """
    if is_furniture(text):
        return False
    text = _ASIDE.sub("", text)
    words = [w.strip("\"“”‘’',:;()") for w in text.split()]
    if len(words) < 4:
        return False
    return _TO_VERB.search(text) is not None or any(_is_verb(word, text) for word in words[1:])


def _is_verb(word: str, text: str) -> bool:
    """Say whether a word of a headline looks like a verb; where every word is capitalised, a capital does not tell."""
    if word.lower() in _VERBS:
        return True
    n_lowered = sum(1 for w in text.split() if w[0].islower() and len(w) > 3)
    return (word.islower() or n_lowered == 0) and word.lower() not in _NO_VERBS and _VERB_END.fullmatch(word) is not None
