"""Is this English, and if not, which language does it look like?"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from casus.ground.errors import InputError

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

# Function words that English news cannot do without and that other languages written in Latin letters do not have.
_ENGLISH = frozenset(
    "the and that with from which have has had been would their this they were said by will for are not but his her its who "
    "after about into could when what there than".split()
)
_ENGLISH_SHARE = 0.1  # news has 0.2 to 0.3; "for" and "her" bring Danish to 0.04
_FEWEST_WORDS = 10  # the model is a coin toss on fewer
_FEWEST_LETTERS = 12  # of another script, which needs no words between spaces
_SURE = 0.7
_SAMPLE = 2_000
_AS_ENGLISH = frozenset(("en", "pcm", "zxx"))  # English, its West African sister that the model takes English for, no language
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

_NAMES = dict(
    pair.split(":")
    for pair in (
        "ace:Acehnese af:Afrikaans am:Amharic an:Aragonese ar:Arabic ary:Moroccan_Arabic arz:Egyptian_Arabic as:Assamese "
        "az:Azerbaijani ba:Bashkir be:Belarusian bg:Bulgarian bn:Bengali br:Breton bs:Bosnian ca:Catalan crh:Crimean_Tatar "
        "cs:Czech cy:Welsh da:Danish de:German dz:Dzongkha el:Greek en:English eo:Esperanto es:Spanish et:Estonian eu:Basque "
        "fa:Persian fi:Finnish fo:Faroese fr:French fuv:Fulfulde fy:Frisian ga:Irish gl:Galician gn:Guarani gu:Gujarati ha:Hausa "
        "he:Hebrew hi:Hindi hr:Croatian ht:Haitian_Creole hu:Hungarian hy:Armenian id:Indonesian ig:Igbo is:Icelandic it:Italian "
        "ja:Japanese jv:Javanese ka:Georgian kab:Kabyle kk:Kazakh km:Khmer kn:Kannada ko:Korean ku:Kurdish ky:Kyrgyz la:Latin "
        "lb:Luxembourgish lg:Luganda lij:Ligurian ln:Lingala lo:Lao lt:Lithuanian lv:Latvian mg:Malagasy mk:Macedonian "
        "ml:Malayalam mn:Mongolian mr:Marathi ms:Indonesian mt:Maltese my:Burmese ne:Nepali nl:Dutch nn:Norwegian no:Norwegian "
        "oc:Occitan om:Oromo or:Odia pa:Punjabi pl:Polish ps:Pashto pt:Portuguese qu:Quechua ro:Romanian ru:Russian "
        "rw:Kinyarwanda sa:Sanskrit se:Northern_Sami si:Sinhala sk:Slovak sl:Slovenian sn:Shona so:Somali sq:Albanian sr:Serbian "
        "st:Sotho sv:Swedish sw:Swahili ta:Tamil te:Telugu tg:Tajik th:Thai tk:Turkmen tl:Tagalog tr:Turkish tt:Tatar ug:Uyghur "
        "uk:Ukrainian ur:Urdu uz:Uzbek vi:Vietnamese wo:Wolof wuu:Chinese xh:Xhosa yo:Yoruba yue:Chinese zh:Chinese zu:Zulu"
    ).split()
)
# Languages so alike that the model splits its judgement between them.
_KIN = {
    code: name
    for codes, name in (("bs hr sr", "Bosnian, Croatian or Serbian"), ("da nn no", "Danish or Norwegian"), ("id ms", "Indonesian or Malay"))
    for code in codes.split()
}


def check_language(text: str, where: str) -> None:
    """Refuse a text that is clearly in another language than English.

    A text of fewer than ten words is not judged, unless it is in another script. The model of py3langid is loaded only for
    text in which English function words are rare, since loading it takes longer than reading a report.

    Raises:
        InputError: the language that it looks like, and how sure that is.
    """
    sample = _take_sample(text)
    words = _WORD.findall(sample)
    n_other = sum(1 for c in sample if c.isalpha() and ord(c) > 0x24F)  # beyond Latin letters with marks
    is_other_script = n_other >= _FEWEST_LETTERS and 2 * n_other > sum(map(len, words))
    if not is_other_script and (len(words) < _FEWEST_WORDS or _english_share(words) >= _ENGLISH_SHARE):
        return
    language, sure = _identify(sample)
    if language in _AS_ENGLISH or sure < _SURE:
        if not is_other_script:
            return
        what = "this is not written in Latin letters"
    else:
        what = f"this looks like {_name(language)} ({sure:.0%} sure)"
    raise InputError(what, where=where, hint="casus reads English: give it a translation")


def _take_sample(text: str) -> str:
    """Return the text, or its beginning and middle where it is long, so that a report of any size costs the same."""
    if len(text) <= 2 * _SAMPLE:
        return text
    middle = len(text) // 2
    return text[:_SAMPLE] + "\n" + text[middle : middle + _SAMPLE]


def _english_share(words: list[str]) -> float:
    return sum(1 for w in words if w.lower() in _ENGLISH) / len(words)


def _identify(sample: str) -> tuple[str, float]:
    """Return the likeliest language and its probability; close kin that readers do not tell apart are added up."""
    ranked = _model().rank(sample)
    language = str(ranked[0][0])
    return language, min(1.0, sum(float(p) for code, p in ranked if _name(code) == _name(language)))


def _name(code: str) -> str:
    return _KIN.get(code) or _NAMES.get(code, f"the language with the code {code!r}").replace("_", " ")


@cache
def _model() -> LanguageIdentifier:
    """Load the model, in about a second."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - heavy: loaded for the rare text that needs it

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
