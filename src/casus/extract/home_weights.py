"""What each sign of the state of a bare office weighs; written by `training/links/homes.py`."""

from __future__ import annotations

WEIGHTS = """
a few back=0.33; alone before=-0.27; alone in headline=0.60; alone in headline of dateline, nobody else here=0.35; alone in headline of
dateline, others here=0.18; alone in headline, others here=0.16; alone in paragraph before=0.56; dateline=0.97; dateline named=0.28;
dateline of JUD=0.25; dateline of LEG=0.47; dateline of MIL=0.12; dateline of office=0.48; dateline of one sent=-0.56; dateline of
person=0.64; dateline of person named=-0.15; far back=-0.33; first in headline=0.75; first in headline of dateline, nobody else here=0.30;
first in headline, nobody else here=0.27; first in headline, others here=0.14; has one already=0.20; has places=0.55; hints little=0.74;
hints some=0.84; hints strong=0.63; in headline=0.40; in headline of dateline, others here=-0.30; in headline, nobody else here=0.37; in
headline, others here=0.43; last=0.49; last as group=-0.35; last as office=0.76; last as other=-0.12; last as person=-0.39; last as
place=0.35; last as state=0.23; last in paragraph=0.20; named most=-0.40; named otherwise clearly=-1.32; named otherwise weakly=-0.28;
named so clearly=0.54; named so clearly alone=0.95; named so weakly=0.35; named so weakly alone=0.21; near little=0.86; near some=0.31;
near strong=1.07; near very strong=0.82; nobody=0.35; nobody:  something=-0.48; nobody: 1 candidates=-0.39; nobody: 2 candidates=0.15;
nobody: 5 candidates=0.15; nobody: 6 candidates=0.32; nobody: GOV=0.12; nobody: OPP=0.31; nobody: armies=0.27; nobody: army=-0.76; nobody:
bare plural=0.73; nobody: command=-0.14; nobody: counted=0.63; nobody: definite=-0.48; nobody: described=-0.39; nobody: force=0.50;
nobody: garrison=0.16; nobody: governments=0.67; nobody: governor=-0.15; nobody: house=-0.11; nobody: in something=0.20; nobody:
ministry=-0.28; nobody: navy=-0.10; nobody: no subject=0.57; nobody: of something=0.28; nobody: office=0.77; nobody: opposition=0.31;
nobody: parliament=-0.20; nobody: person named=-0.35; nobody: premier=-0.11; nobody: presidency=0.34; nobody: president=-0.12; nobody:
secretary=-0.15; nobody: senate=0.33; nobody: state=-0.15; not before=-1.24; not in headline=-0.38; opens the sentence=0.56; place
behind=0.51; place in paragraph=0.23; place of the verb by in=0.68; quoted=-0.27; same sentence=0.49; sentence before=0.35; servant is
object=0.15; servant is subject above by advcl=-0.21; servant is subject above by conj=0.25; servant is subject over it=-0.62; share
half=-0.16; share some=0.12; share third=-0.21; spoke there=0.38; state before=0.35; state behind=-0.12; state is subject above by
conj=0.32; state is subject above by parataxis=0.22; state is subject of what it says=0.36; subject before in paragraph=0.33; subject
before is group=0.13; subject before is office=0.14; subject before is one of several=0.20; subject before is other=-0.20; subject before
is person=-0.38; subject before is pronoun=-0.56; subject before is state=0.85; subject two back=0.27; title=0.24; topic=0.26
"""
