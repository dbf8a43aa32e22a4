"""Two stories that look alike, for tests: fires on ferries, at another place, in another year, with other people. All is invented."""

from __future__ import annotations

from casus.ground.spans import Span
from casus.model.report import Paragraph, Report

FALSTER = (
    (
        "Eleven people died when fire broke out on the ferry Sigrun off the Danish island of Falster, its coast guard said. "
        "Captain Jonas Ravnholt ordered the 240 passengers into the boats. The fire began on the car deck, said the operator Nordsund Line."
    ),
    (
        "The ferry Sigrun burned for six hours off Falster on Sunday night. Eleven of the 240 passengers are dead, the coast guard said. "
        "Nordsund Line said that a lorry on the car deck had caught fire first."
    ),
    (
        "Danish prosecutors questioned Captain Jonas Ravnholt about the fire on the ferry Sigrun, in which eleven people died off Falster. "
        "Nordsund Line, which runs the ferry, said it would help the inquiry."
    ),
    (
        "Families of the eleven dead of the Sigrun gathered in a church on Falster. The ferry of Nordsund Line burned there on Sunday. "
        "Captain Jonas Ravnholt, who was the last to leave the ship, came too."
    ),
)
PALAWAN = (
    (
        "At least 34 people died when fire broke out on the ferry Maria Estela off Palawan in the Philippines, the coast guard said. "
        "Captain Rodel Bautista said the fire began in the engine room. The operator Sulu Star Ferries said 410 passengers were aboard."
    ),
    (
        "The ferry Maria Estela burned off Palawan with 410 passengers aboard, and 34 of them are dead, the Philippine coast guard said. "
        "Sulu Star Ferries said that the engine room had been repaired in May."
    ),
    (
        "Philippine prosecutors charged Captain Rodel Bautista over the fire on the Maria Estela, in which 34 people died off Palawan. "
        "Sulu Star Ferries, which runs the ferry, has stopped its other ships."
    ),
    (
        "Divers searched the Maria Estela off Palawan for the missing of Thursday's fire. Sulu Star Ferries said 410 were aboard. "
        "Rodel Bautista, its captain, is in custody; the dead number 34."
    ),
)
RANKS = {word: i for i, word in enumerate("people fire died dead ship island church said friday sunday captain passengers".split(), 300)}


def make_reports(texts: tuple[str, ...] = FALSTER + PALAWAN) -> list[Report]:
    return [Report(f"r{n}", text, (Paragraph(1, Span(0, len(text))),)) for n, text in enumerate(texts)]
