"""What each sign of the state of a bare office weighs; written by `training/links/homes.py`."""

from __future__ import annotations

WEIGHTS = """
a few back=0.37; alone before=-0.29; alone in headline=0.64; alone in headline of dateline, nobody else here=0.37; alone in headline of
dateline, others here=0.14; alone in headline, nobody else here=-0.12; alone in headline, others here=0.25; alone in paragraph=-0.11;
alone in paragraph before=0.56; dateline=1.00; dateline named=0.28; dateline of GOV=0.13; dateline of JUD=0.25; dateline of LEG=0.46;
dateline of MIL=0.12; dateline of office=0.45; dateline of one sent=-0.65; dateline of person=0.63; far back=-0.34; first in
headline=0.80; first in headline of dateline, nobody else here=0.36; first in headline, nobody else here=0.28; first in headline, others
here=0.13; has one already=0.25; has places=0.53; hints little=0.83; hints some=0.99; hints strong=0.81; in headline=0.41; in headline of
dateline, others here=-0.30; in headline, nobody else here=0.33; in headline, others here=0.46; last=0.52; last as group=-0.38; last as
office=0.82; last as other=-0.16; last as person=-0.36; last as place=0.37; last as state=0.27; last in paragraph=0.18; named most=-0.42;
near little=0.83; near some=0.31; near strong=1.13; near very strong=0.96; nobody=0.33; nobody: 1
candidates=-0.38; nobody: 2 candidates=0.13; nobody: 5 candidates=0.16; nobody: 6 candidates=0.36; nobody: GOV=0.13; nobody: OPP=0.31;
nobody: armies=0.27; nobody: army=-0.76; nobody: bare plural=0.72; nobody: command=-0.15; nobody: counted=0.63; nobody: definite=-0.46;
nobody: described=-0.39; nobody: first sentence=-0.10; nobody: force=0.50; nobody: garrison=0.16; nobody: governments=0.66; nobody:
governor=-0.15; nobody: house=-0.11; nobody: in something=0.21; nobody: ministry=-0.28; nobody: navy=-0.10; nobody: no subject=0.57;
nobody: of something=0.30; nobody: office=0.76; nobody: opposition=0.31; nobody: parliament=-0.20; nobody: person named=-0.37; nobody:
premier=-0.11; nobody: presidency=0.34; nobody: president=-0.12; nobody: secretary=-0.15; nobody: senate=0.35; nobody: state=-0.16; not
before=-1.29; not in headline=-0.42; opens the sentence=0.59; place before=0.11; place behind=0.51; place in paragraph=0.31; place of the
verb by in=0.73; quoted=-0.27; same sentence=0.49; sentence before=0.35; servant is object=0.13; servant is subject above by advcl=-0.20;
servant is subject above by conj=0.29; servant is subject over it=-0.64; share half=-0.18; share little=-0.11; share some=0.15; share
third=-0.20; spoke there=0.47; state before=0.35; state is subject above by conj=0.39; state is subject above by parataxis=0.30; state is
subject of what it says=0.43; subject before in paragraph=0.40; subject before is one of several=0.16; subject before is other=-0.21;
subject before is person=-0.38; subject before is pronoun=-0.54; subject before is state=0.90; subject two back=0.30; title=0.26;
topic=0.19; two back=0.10
"""
