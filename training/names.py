"""Fills our own sentences with names: of states, organisations and outlets from the codebook, of persons from lists of ours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from random import Random
from typing import Self

from corpora import Example

from casus.codebook.actors import load_actors
from casus.ground.spans import Span
from casus.language.tokens import find_tokens

FAMILY = (
    "Abbott Abe Adamkus Aguilar Ahmeti Akhmetov Albu Aliyev Almeida Andersen Anderson Andreotti Antonescu Arce Arslan Asmussen Baker "
    "Balodis Barrow Bauer Becker Belov Benali Berger Berisha Bianchi Blanc Bondarenko Borg Brandt Brown Bruun Bukhari Burke Calvo "
    "Campbell Carlsson Castillo Cerny Chaudhry Chen Cohen Costa Crawford Dahl Danilov Davies Delgado Demir Deschamps Dimitrov Dlamini "
    "Dodik Dragomir Duarte Dubois Duda Dvorak Dzhaparov Edwards Eide Eriksen Evans Farah Fedorov Ferrari Fischer Fleming Fofana "
    "Fontaine Fraser Garcia Gashi Georgiev Gonzalez Gorski Graham Grant Gruber Gulyas Haddad Hansen Harris Hashimi Hoffmann Holm "
    "Horvat Hughes Ibrahimov Ilves Ivanov Jacobsen Jankowski Jansen Jensen Johansson Jovanovic Kaplan Karimi Karlsen Kaya Keller "
    "Kelly Khalil Khan Kim Kiviniemi Klein Koch Kovacs Kowalski Kozlov Kruger Kuznetsov Lambert Larsen Lavrentyev Lebedev Lee "
    "Lehtonen Leroy Li Lindqvist Lopez Lukic Luzhkov MacDonald Maier Mansour Marchetti Marin Markovic Martinez Matviyenko Mbeki "
    "McCarthy Melnyk Mendes Meyer Mikhailov Mitchell Moreau Moreno Morgan Moyo Murphy Nagy Nakamura Ndiaye Nelson Nguyen Nikolaidis "
    "Novak Nowak O'Brien Okafor Olsen Orlov Ortega Osman Ozturk Papadakis Park Patel Pavlenko Pellegrini Pereira Petersen Petrov "
    "Phillips Pinto Popescu Popov Rahman Ramirez Rasmussen Reid Richter Rossi Roux Ruiz Saar Salazar Santos Sato Schmidt Schneider "
    "Shah Shevchenko Silva Simonyan Singh Sokolov Stewart Stoltz Suarez Suzuki Svensson Tanaka Taylor Todorov Toure Tran Tymchenko "
    "Ustinov Vargas Vasiliev Virtanen Vogel Volkov Vukovic Wagner Walker Wang Weber Wilson Wojcik Yamamoto Yilmaz Zaim Zelenko Zhang "
    "Zimmer"
).split()


@dataclass(frozen=True, slots=True)
class Names:
    """Names of each kind, each as its tokens."""

    given: tuple[str, ...]
    states: tuple[tuple[str, ...], ...]
    cities: tuple[tuple[str, ...], ...]
    organisations: tuple[tuple[str, ...], ...]
    outlets: tuple[tuple[str, ...], ...]
    adjectives: tuple[tuple[str, ...], ...]

    @classmethod
    def from_codebook(cls) -> Self:
        """Take the names that the codebook of actors has."""
        book = load_actors()
        entries = book.entries()
        states = [e for e in entries if e.kind == "state"]

        def cut(names: list[str]) -> tuple[tuple[str, ...], ...]:
            return tuple(dict.fromkeys(tuple(s.of(n) for s in find_tokens(n, Span(0, len(n)))) for n in names))

        organisations = [
            n for e in entries if e.kind in ("organisation", "group") for n in (e.name, *e.aliases[:2]) if n not in e.ambiguous
        ]
        return cls(
            tuple(n for n in _given() if n.isalpha()),
            cut([e.name for e in states]),
            cut([n for e in states for n in e.seats]),
            cut([n for n in organisations if all(w[0].isupper() or w in ("of", "the", "and", "for") for w in n.split())]),
            cut([e.name for e in entries if e.kind == "outlet"]),
            cut([e.demonyms[0] for e in states if e.demonyms]),
        )


def _given() -> list[str]:
    file = resources.files("casus.codebook") / "data/actors/given_names.toml"
    return re.findall(
        r"\w+", " ".join(line.partition("|")[2] for line in file.read_text("utf-8").split("\n") if line[:3] in ("m |", "f |"))
    )


def fill(template: str, names: Names, random: Random) -> Example:
    """Return a sentence with names in their places, and with its entities labelled."""
    words, labels = [], []
    for word in template.split():
        chosen: tuple[str, ...]
        kind = {"PERSON": "PER", "LAST": "PER", "STATE": "LOC", "CITY": "LOC", "ORG": "ORG", "OUTLET": "ORG"}.get(word, "")
        match word:
            case "PERSON":
                middle = (random.choice("ABCDEFGHIJKLMNOPRSTVW") + ".",) if random.random() < 0.08 else ()
                chosen = (random.choice(names.given), *middle, random.choice(FAMILY))
            case "LAST":
                chosen = (random.choice(FAMILY),)
            case "STATE":
                chosen = random.choice(names.states)
            case "CITY":
                chosen = random.choice(names.cities)
            case "ORG":
                chosen = random.choice(names.organisations)
            case "OUTLET":
                chosen = random.choice(names.outlets)
            case "ADJ":
                chosen = random.choice(names.adjectives)
            case _:
                chosen = (word,)
        words += chosen
        labels += [f"{'I' if i else 'B'}-{kind}" if kind else "O" for i in range(len(chosen))]
    return Example(tuple(words), entities=tuple(labels))


def write_news(file: Path, n_each: int, random: Random) -> list[Example]:
    """Return each sentence of a file of templates several times, with other names each time."""
    names = Names.from_codebook()
    templates = [line for line in file.read_text("utf-8").split("\n") if line and line[0] != "#"]
    return [fill(template, names, random) for template in templates for _ in range(n_each)]
