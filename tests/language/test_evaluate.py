from __future__ import annotations

import json
from pathlib import Path

import pytest

from casus.ground.errors import InputError
from casus.language import OnnxParser
from casus.language.evaluate import evaluate, main
from casus.language.treebank import read_conllu

EWT = Path(__file__).parents[3] / "shared" / "data" / "language" / "ud-ewt" / "dev.conllu"
# Our own sentences, in CoNLL-U; the second has a contraction and an empty node.
TREEBANK = """# newdoc id = ours
# text = Allies met.
1\tAllies\tally\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# text = They didn't leave.
1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
3.1\tquite\tquite\tADV\tRB\t_\t_\t_\t_\t_
4\tleave\tleave\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_
"""


def test_a_treebank_is_read_by_its_words_and_its_tokens() -> None:
    first, second = read_conllu(TREEBANK.splitlines(keepends=True))
    assert [w.form for w in second.words if w.is_written] == ["They", "did", "n't", "leave", "."]
    assert (first.starts_paragraph, second.starts_paragraph) == (True, False)
    assert second.words[3].head == 0


def test_the_end_of_the_file_ends_a_sentence_too() -> None:
    assert len(list(read_conllu(TREEBANK.rstrip().splitlines(keepends=True)))) == 2


def test_easy_sentences_are_parsed_without_a_fault(parser: OnnxParser) -> None:
    figures = evaluate(parser, list(read_conllu(TREEBANK.splitlines(keepends=True))))
    assert (figures.n_sentences, figures.n_words) == (2, 8)
    gold, raw = figures.gold_tokens, figures.raw_text
    assert gold.upos == gold.xpos == gold.lemma == gold.uas == gold.las == 100
    assert raw.tokens == raw.sentences == raw.upos == raw.las == 100


def test_a_contraction_that_hides_its_words_can_be_found_in_no_text(parser: OnnxParser) -> None:
    lines = TREEBANK.replace("didn't", "dint").splitlines(keepends=True)
    second = list(read_conllu(lines))[1]
    assert [w.form for w in second.words if not w.is_written] == ["did", "n't"]
    figures = evaluate(parser, list(read_conllu(lines)))
    assert figures.raw_text.tokens < 100
    assert figures.gold_tokens.las == 100


def test_a_sentence_that_is_cut_wrongly_costs_its_root(parser: OnnxParser) -> None:
    lines = TREEBANK.replace("Allies met.", "Allies met").replace("3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n", "").splitlines(keepends=True)
    figures = evaluate(parser, list(read_conllu(lines)))
    assert figures.raw_text.tokens == 100
    assert figures.raw_text.sentences < 100
    assert figures.raw_text.las < figures.raw_text.upos


@pytest.mark.parametrize("lines", [["no treebank\n"], ["1\tAllies\tally\n"], ["1\ta\ta\tX\tX\t_\t0\troot\t_\t_\n"]])
def test_what_is_no_treebank_is_bad_input(lines: list[str]) -> None:
    with pytest.raises(InputError):
        list(read_conllu(lines))


def test_an_empty_treebank_cannot_be_measured_on(parser: OnnxParser) -> None:
    with pytest.raises(InputError):
        evaluate(parser, [])


def test_figures_are_printed_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "ours.conllu"
    file.write_text(TREEBANK, "utf-8")
    assert main([str(file), "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["gold_tokens"] == {"upos": 100, "xpos": 100, "lemma": 100, "uas": 100, "las": 100}
    assert printed["raw_text"] == {"tokens": 100, "sentences": 100, "upos": 100, "las": 100}
    assert main([str(file)]) == 0
    assert "gold tokens: upos 100.0" in capsys.readouterr().out
    assert main([str(tmp_path / "none.conllu")]) == 3


def test_the_parser_is_as_good_as_the_model_card_says(parser: OnnxParser) -> None:
    if not EWT.exists():
        pytest.skip("../shared/data is not there: the treebank is not ours to ship")
    with EWT.open(encoding="utf-8") as lines:
        figures = evaluate(parser, list(read_conllu(lines))[:600])
    assert figures.gold_tokens.upos > 96
    assert figures.gold_tokens.las > 88
    assert figures.gold_tokens.lemma > 96
