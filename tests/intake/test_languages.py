from __future__ import annotations

import pytest

from casus.ground.errors import InputError
from casus.intake.languages import check_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "German",
            "Die Minister der vier Staaten trafen sich am Mittwoch auf der Insel und sprachen über den Vertrag.",
        ),
        ("Danish", "Ministrene fra de fire lande mødtes onsdag på øen for at tale om traktaten, og for første gang var alle til stede."),
        (
            "Serbian",
            "Ministri četiri države sastali su se u sredu na ostrvu i razgovarali o ugovoru koji niko nije potpisao.",
        ),
        ("Russian", "Министры четырёх государств встретились в среду."),
        ("Chinese", "四国部长星期三在岛上会面讨论条约。"),
    ],
)
def test_another_language_is_named(language: str, text: str) -> None:
    with pytest.raises(InputError, match=language):
        check_language(text, "x.txt")


@pytest.mark.parametrize(
    "text",
    [
        "The ministers of the four states met on the island on Wednesday and spoke about the treaty.",
        "Les ministres se réunissent.",
        "Albania, Belgium, Canada, Denmark, Estonia, France, Greece, Hungary, Italy, Latvia.",
        "“Wir schaffen das,” the chancellor said on Monday, and that is what her ministers have said since.",
    ],
)
def test_english_and_what_is_too_short_to_judge_pass(text: str) -> None:
    check_language(text, "x.txt")
