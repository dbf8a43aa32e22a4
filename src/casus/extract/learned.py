"""What the learned head says of a sentence: acts that the lexicon lacks, and lines that it bears out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from casus.codebook.senses import Sense, SenseBook
from casus.extract.clauses import aux_tokens, is_passive, marks, subject_tokens
from casus.extract.described_places import describes_place
from casus.extract.draft import Draft
from casus.extract.triggers import Trigger
from casus.model.account import Status
from casus.model.act_guess import LEARNED, ActGuess
from casus.model.sentence import Sentence, Token

# How likely an act must be; chosen on reports that the head did not learn from, see docs/decisions/0027-learned-acts.md.
_ALONE = 0.925  # of one type, to be told without a line of the lexicon
_BETWEEN = 0.9  # the same between two states or bodies
_SURE = 0.74  # of the lexicon's type, to be told though its parties are things or nobody is known
_SURE_BESIDE = 0.8  # the same of a participle by a noun
_SURE_OF_NOBODY = 0.9  # the same where no state or body takes part
_SURE_ANYHOW = 0.95  # the same, whoever takes part
_OTHER, _NOT = 0.74, 0.05  # of another type, and of the line's, to be told as the other
# Of all types together; a line to which the head gives less tells no act.
_NONE = 0.1
_NONE_OF_NOBODY = 0.45  # where no state or body takes part
# What a thing does as well, or a private person: "the drought forced them", "two consultants agreed that it is late", "told the faithful".
# Of what is not told as done the head must see as much, or it is not told; how sure it must be to say whether it was.
_HINTED, _LIKELY, _NEVER = 0.2, 0.5, 2.0
_LEFT_OPEN = frozenset({"hypothetical", "denied", "requested"})
_SURE_OF_STATUS: dict[Status, float] = {"actual": 0.9, "requested": 0.6, "denied": 0.85}
_OF_THINGS = frozenset({"assault.enter-land", "coerce.force-to", "agree.agree-that", "request.tell-to"})
_OF_TRADE = frozenset({"AGREE", "COOPERATE", "SANCTION"})  # what companies do as well
_TRUCES = frozenset({"ceasefire", "cease-fire", "truce", "armistice"})
_TELLING_NOTHING = frozenset(
    """be have do say add tell know think believe hope expect seem appear become remain live need mean understand like look feel hear
    draw provoke spark prompt earn incur attract face speak react decide recite decline answer deny pay want
    anger upset alarm irk annoy infuriate enrage offend worry please surprise embarrass unsettle rile outrage dismay""".split()
)
# Who calls for a thing blames somebody as well; a treaty that is concluded is agreed on; who sets off, leaves; advisers help; a crowd
# that burns an embassy protests, but burns it.
_HARDLY_APART = frozenset(
    {("REQUEST", "ACCUSE"), ("SUPPORT", "AGREE"), ("AGREE", "SUPPORT"), ("MOBILIZE", "RETREAT"), ("AID", "REQUEST"), ("ASSAULT", "PROTEST")}
)
_PARTS = frozenset({"amod", "compound", "case", "fixed", "flat", "det", "nmod:desc"})  # words of a phrase that tell nothing by themselves


Ask = Callable[[Sequence[Sentence]], Sequence[Sequence[ActGuess]]]


@dataclass(frozen=True)
class Learned:
    """What the head says of one sentence; it is asked when that may matter, since asking takes as long as parsing.

    Args:
        sentence: the sentence.
        ask: the head; None where there is none.
        has_actor: whether a state or body is in the sentence; acts that no line names are told of such only.
    """

    sentence: Sentence
    ask: Ask | None = None
    has_actor: bool = True

    @cached_property
    def guesses(self) -> Sequence[ActGuess]:
        """The words that may tell an act."""
        return self.ask((self.sentence,))[0] if self.ask is not None else ()

    def open_verbs(self, taken: Collection[int]) -> list[Token]:
        """Return the verbs of which only the head may say what act they tell."""
        if self.ask is None or not self.has_actor:
            return []
        return [t for t in self.sentence.tokens if _can_tell(t) and t.index not in taken and not describes_place(self.sentence, t)]

    def triggers(self, book: SenseBook, taken: Collection[int]) -> Iterator[tuple[Trigger, ...]]:
        """Yield for each verb that the head is sure enough of, and for which the lexicon has no sense, the one sense of its type."""
        open_ones = {t.index for t in self.open_verbs(taken)}
        if not open_ones:
            return
        for guess in self.guesses:
            kind, chance = guess.chances[0]
            sense, token = book.learned_by_type.get(kind), self.sentence.tokens[guess.token]
            if sense is not None and chance >= _BETWEEN and token.index in open_ones:
                yield (Trigger(replace(sense, act=_act(self.sentence, token)), token),)

    def is_sure(self, trigger: Trigger, bound: float = _SURE) -> bool:
        """Say whether the head takes the words for an act of the sense's type; of whom a warning threatens it knows less than the rules."""
        return self.may_be_sure(trigger) and self._chance(_words(trigger), trigger.sense.type) >= bound

    def bears_out(self, draft: Draft, before: Sequence[Draft]) -> bool:
        """Say whether the head is sure of what a line tells that its sentence does not bear out.

        Where nobody is known it must be surer still, and the sentence must name a state or body or follow one that tells an act, or the
        head be so sure that it needs no more than somebody who does it.
        """
        if is_known(draft):
            return self.is_sure(draft.trigger, _SURE if draft.token.deprel != "acl" else _SURE_BESIDE)
        if (self.has_actor or bool(before)) and may_be_trusted(draft) and self.is_sure(draft.trigger, _SURE_OF_NOBODY):
            return True
        # "each side accuses the other" is told, "they agreed" only where it is known who they are
        is_somebodys = _has_party(draft) or any(t.upos != "PRON" for t in subject_tokens(draft.sentence, draft.token))
        return is_somebodys and not is_passive(draft.sentence, draft.token) and self.is_sure(draft.trigger, _SURE_ANYHOW)

    def is_unsure(self, draft: Draft) -> bool:
        """Say whether what the head alone tells is no act that was done by or to a state or body; of what is only planned it knows less."""
        if not draft.sense.id.startswith(LEARNED):
            return False
        if draft.status != "actual" or _lacks_side(draft) or not is_known(draft) or marks(self.sentence, draft.token) == ["for"]:
            return True  # "will arrive for making a common drill": what it is for
        return not all(_known_sides(draft)) and self._chance({draft.token.index}, draft.trigger.sense.type) < _ALONE

    def may_be_sure(self, trigger: Trigger) -> bool:
        """Say whether the head may take the words for an act of the sense's type; it is not asked for that, only heeded if it was."""
        if self.ask is None or trigger.sense.id.startswith(LEARNED) or trigger.sense.type == "THREATEN":
            return False
        return "guesses" not in vars(self) or self._chance(_words(trigger), trigger.sense.type) >= _SURE

    def other_reading(self, draft: Draft, book: SenseBook) -> Trigger | None:
        """Return the words as the type that the head takes them for, where it is sure that a line misreads what was done.

        Such are "withdrew its acceptance" (no army's retreat), "charged Cairo with the revolt" (no court's) and "fighting the bill".
        What is told between two known sides is left alone: the head is not asked of it, since asking takes its time.
        """
        trigger = draft.trigger
        is_plain = draft.status == "actual" and draft.type == trigger.sense.type and _is_ours(trigger.sense, book)
        if not is_plain or not trigger.is_verb or all(_known_sides(draft)) or self._chance(_words(trigger), draft.type) >= _NOT:
            return None
        own = {t.index for t in (trigger.token, *trigger.rest)}  # a march that is broken up is itself a protest
        ranked = [g.chances[0] for g in self.guesses if g.token in own]
        kind, chance = max(ranked, key=lambda pair: pair[1], default=("", 0.0))
        sense = book.learned_by_type.get(kind)
        if sense is None or chance < _OTHER or kind == "ASSAULT":  # arms that are destroyed are no blow; no violence on a guess
            return None
        if (draft.type, kind) in _HARDLY_APART:
            return None
        if draft.type == "RETREAT" and any(t.lemma in _TRUCES for t in self.sentence.tokens):
            return None  # "a ceasefire agreement was signed": what is signed says what it is
        return replace(trigger, sense=replace(sense, act=trigger.sense.act))

    def settled(self, draft: Draft, book: SenseBook) -> Draft | None:
        """Return what is not told as done as the head takes it, or None where it sees no such act in the words.

        "Hypothetical" is also what a clause is given of which the rules cannot tell more: "the first to fire", "seized the hour to ask".
        """
        trigger, words = draft.trigger, _words(draft.trigger)
        if self.ask is None or draft.status not in _LEFT_OPEN or not _is_ours(trigger.sense, book) or _is_flat_no(draft):
            return draft
        chance = max(self._chance(words, draft.type), self._chance(words, trigger.sense.type))
        if chance < _HINTED:
            return None
        guess = next((g for g in self.guesses if g.token == trigger.token.index), None)
        if draft.status != "hypothetical" or chance < _LIKELY or guess is None:
            return draft
        if guess.sureness < _SURE_OF_STATUS.get(guess.status, _NEVER):
            return draft
        if guess.status != "requested" and not _is_told(self.sentence, trigger.token):
            return draft
        return replace(draft, status=guess.status)

    def denies(self, draft: Draft, book: SenseBook) -> bool:
        """Say whether the head sees no act in the words: "thank God", "seats were booked", "executed a campaign", "the war on waste".

        What is told between two known sides is left alone, and of nobody at all, whom an offer before it may name ("The offer was
        rejected"); and so are nouns where a state or body takes part, which those who marked acts for it often left unmarked. It must
        see less of participles that stand by nouns, and of violence where a state is named: wars are wars there.
        """
        trigger, (by, to) = draft.trigger, _known_sides(draft)
        if self.ask is None or not _is_ours(trigger.sense, book) or (by and to):
            return False
        if not _has_party(draft):  # "a rally", of whomever; else an offer before it may name them
            is_crowd = draft.type == "PROTEST" and not trigger.is_verb and trigger.token.lemma != "riot"
            return is_crowd and self._chance(_words(trigger), draft.type) < _SURE
        if trigger.sense.id == "protest.march-noun" and draft.status == "actual":
            return self._chance(_words(trigger), draft.type) < _SURE  # "the march of Chadian troops"
        if (by or to) and not trigger.is_verb:
            return False
        words = _words(trigger)
        chance = max((sum(chance for _, chance in g.chances) for g in self.guesses if g.token in words), default=0.0)
        is_plain = draft.status == "denied" or trigger.token.deprel == "acl" or (trigger.sense.type == "ASSAULT" and self.has_actor)
        return chance < (_NONE if by or to or is_plain else _NONE_OF_NOBODY)

    def _chance(self, words: Collection[int], kind: str) -> float:
        return max((g.chance(kind) for g in self.guesses if g.token in words), default=0.0)


def _is_flat_no(draft: Draft) -> bool:
    """Say whether a side that is known did not do it, in so many words: "its army had not crossed the river", no "refused to free them"."""
    token = draft.token
    is_finite = draft.trigger.is_verb and token.xpos != "VBG" and "to" not in marks(draft.sentence, token)
    return draft.status == "denied" and is_finite and _known_sides(draft)[0]


def _is_told(sentence: Sentence, token: Token) -> bool:
    """Say whether a word may tell what was done or not: no plain present, modal or infinitive ("sought to storm it")."""
    auxes = aux_tokens(sentence, token)
    if (token.xpos == "VB" and "to" in marks(sentence, token)) or marks(sentence, token)[:1] == ["as"]:
        return False  # "was seen as fighting both"
    if any(t.xpos == "MD" for t in auxes):
        return False
    first = auxes[0] if auxes else token
    return first.xpos not in ("VBZ", "VBP") or (bool(auxes) and first.lemma == "have")


def _has_party(draft: Draft) -> bool:
    return bool(draft.roles.actors or draft.roles.recipients)


def _known_sides(draft: Draft) -> tuple[bool, bool]:
    """Say of those who act and of those to whom it is done whether a state or body is among them."""
    roles = draft.roles
    return any(r.party.actor for r in roles.actors), any(r.party.actor for r in roles.recipients)


def _is_ours(sense: Sense, book: SenseBook) -> bool:
    """Say whether a line is the lexicon's own: no reading of the head's, and none that a user laid over it."""
    return not sense.id.startswith(LEARNED) and sense.id not in book.own


def is_known(draft: Draft) -> bool:
    """Say whether a state or body takes part, the head having learned from acts of all sorts of people.

    Where a line asks for another side that is not there, it must be a state or body that does it: "Beijing complained that it was unfair".
    """
    roles, lacks_side = draft.roles, _lacks_side(draft)
    if draft.sense.between_sides and draft.type == "AID" and (lacks_side or not roles.actors):
        return False  # whom one feeds or treats may be one's own: "44 Chadians are being treated"
    return any(r.party.actor is not None for r in (roles.actors if lacks_side else (*roles.actors, *roles.recipients)))


def may_be_trusted(draft: Draft) -> bool:
    """Say whether a line that its sentence does not bear out may be told: a state or body takes part, or a verb tells what somebody did.

    The odd cases: aid, which one gives to one's own; a passive, by which nobody did it to nobody; entering and forcing, which what is
    no party does as well; what a participle only adds; what a company does by its name; and what is told in a clause of somebody's of
    whom we know no statement.
    """
    if is_known(draft):
        return True
    token = draft.token
    if draft.sense.sectors or draft.sense.between_sides:
        return False
    if not draft.trigger.is_verb or token.deprel == "acl" or token.xpos == "VBG" or is_passive(draft.sentence, token):
        return False
    subjects = subject_tokens(draft.sentence, token)
    if not draft.roles.actors and not any(t.upos == "PRON" for t in subjects):
        return False
    first = draft.sentence.head_of(token) if token.rel == "conj" else token
    if draft.type in _OF_TRADE and any(t.entity.endswith("ORG") for t in subjects):
        return False
    if not draft.statements and first is not None and first.rel == "ccomp":
        return False
    return draft.type != "AID" and draft.sense.id not in _OF_THINGS


def is_reported(draft: Draft) -> bool:
    """Say whether an act is told in a report's own words; of what is quoted ("we support every nation's right") the head knows little."""
    return all(s.form == "indirect" for s in draft.statements)


def _lacks_side(draft: Draft) -> bool:
    return draft.sense.needs_recipient and not draft.roles.recipients


def _words(trigger: Trigger) -> frozenset[int]:
    return frozenset(t.index for t in (trigger.token, *trigger.rest, *trigger.objects))


def _can_tell(token: Token) -> bool:
    """Say whether a word can be the head of what tells an act."""
    if token.rel in _PARTS or token.deprel in _PARTS:
        return False
    return token.upos == "VERB" and token.lemma not in _TELLING_NOTHING


def _act(sentence: Sentence, token: Token) -> str:
    """Return the word's lemma, with its particle."""
    particle = sentence.child(token, "compound:prt")
    return f"{token.lemma} {particle.text.lower()}" if particle is not None else token.lemma
