"""What each sign of the state of a bare office weighs; written by `training/links/homes.py`."""

from __future__ import annotations

WEIGHTS = """
a few back=0.33; alone before=-0.28; alone in headline=0.62; alone in headline of dateline, nobody else here=0.35; alone in headline of
dateline, others here=0.19; alone in headline, others here=0.15; alone in paragraph before=0.56; dateline=0.97; dateline named=0.27;
dateline of JUD=0.25; dateline of LEG=0.47; dateline of MIL=0.12; dateline of office=0.48; dateline of one sent=-0.56; dateline of
person=0.64; dateline of person named=-0.14; far back=-0.34; first in headline=0.76; first in headline of dateline, nobody else here=0.30;
first in headline, nobody else here=0.27; first in headline, others here=0.13; has one already=0.20; has places=0.56; hints little=0.73;
hints some=0.84; hints strong=0.62; in headline=0.41; in headline of dateline, others here=-0.30; in headline, nobody else here=0.37; in
headline, others here=0.44; last=0.50; last as group=-0.34; last as office=0.76; last as other=-0.12; last as person=-0.39; last as
place=0.34; last as state=0.23; last in paragraph=0.20; named most=-0.41; named otherwise clearly=-1.48; named otherwise weakly=-0.27;
named so clearly=0.62; named so clearly alone=0.77; named so weakly=0.34; named so weakly alone=0.21; near little=0.86; near some=0.32;
near strong=1.07; near very strong=0.81; nobody=0.34; nobody:  something=-0.51; nobody: 1 candidates=-0.39; nobody: 2 candidates=0.16;
nobody: 5 candidates=0.14; nobody: 6 candidates=0.32; nobody: GOV=0.11; nobody: OPP=0.31; nobody: armies=0.27; nobody: army=-0.76; nobody:
bare plural=0.73; nobody: command=-0.14; nobody: counted=0.63; nobody: definite=-0.47; nobody: described=-0.39; nobody: force=0.50;
nobody: garrison=0.16; nobody: governments=0.67; nobody: governor=-0.15; nobody: house=-0.11; nobody: in something=0.20; nobody:
ministry=-0.28; nobody: navy=-0.11; nobody: no subject=0.57; nobody: of something=0.28; nobody: office=0.78; nobody: opposition=0.31;
nobody: parliament=-0.20; nobody: person named=-0.38; nobody: premier=-0.10; nobody: presidency=0.34; nobody: president=-0.12; nobody:
secretary=-0.15; nobody: senate=0.32; nobody: state=-0.15; not before=-1.23; not in headline=-0.36; opens the sentence=0.56; place
behind=0.52; place in paragraph=0.23; place of the verb by in=0.68; quoted=-0.27; same sentence=0.49; sentence before=0.35; servant is
object=0.15; servant is subject above by advcl=-0.21; servant is subject above by conj=0.25; servant is subject over it=-0.62; share
half=-0.16; share little=-0.10; share some=0.12; share third=-0.21; spoke there=0.38; state before=0.35; state behind=-0.12; state is
subject above by conj=0.32; state is subject above by parataxis=0.21; state is subject of what it says=0.37; subject before in
paragraph=0.32; subject before is group=0.13; subject before is office=0.15; subject before is one of several=0.20; subject before is
other=-0.19; subject before is person=-0.39; subject before is pronoun=-0.55; subject before is state=0.84; subject two back=0.27;
title=0.24; topic=0.25
"""
