"""Classes of objects: one name in a sense stands for all its heads."""

from __future__ import annotations

from pathlib import Path

import pytest

from casus.codebook.load import data_folder
from casus.codebook.object_classes import expand_objects, read_classes
from casus.ground.errors import CodebookError

CLASSES = {"@forces": ("troop", "brigade")}


def test_a_class_is_followed_by_its_words_and_keeps_its_name() -> None:
    assert expand_objects(("@forces", "fleet"), CLASSES, "mobilize.test") == ("@forces", "troop", "brigade", "fleet")


def test_a_word_of_the_sense_that_the_class_has_too_stands_once() -> None:
    assert expand_objects(("troop", "@forces"), CLASSES, "mobilize.test") == ("troop", "@forces", "brigade")


def test_an_unknown_class_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(CodebookError, match="no class of objects '@ships'"):
        expand_objects(("@ships",), CLASSES, "mobilize.test")


def test_a_folder_without_classes_has_none(tmp_path: Path) -> None:
    assert read_classes(tmp_path / "objects.toml") == {}


def test_every_class_that_ships_has_lower_case_words_and_no_word_twice() -> None:
    for name, words in read_classes(data_folder() / "objects.toml").items():
        assert len(words) == len(set(words)), name
        assert [w for w in words if w != w.lower()] == []
