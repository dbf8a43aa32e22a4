"""What each sign of the state of a bare office weighs; written by `training/links/homes.py`."""

from __future__ import annotations

WEIGHTS = """
a few back=0.40; alone before=-0.52; alone in headline=1.02; alone in headline of dateline, nobody else here=0.64; alone in headline of
dateline, others here=0.36; alone in headline, nobody else here=-0.27; alone in headline, others here=0.29; alone in paragraph=-0.19;
alone in paragraph before=0.65; dateline=1.14; dateline named=0.18; dateline of GOV=0.16; dateline of JUD=0.48; dateline of LEG=0.45;
dateline of OPP=-0.12; dateline of office=0.52; dateline of one sent=-1.17; dateline of person=0.85; far back=-0.37; first in
headline=1.05; first in headline of dateline, nobody else here=0.39; first in headline of dateline, others here=-0.11; first in headline,
nobody else here=0.45; first in headline, others here=0.31; has one already=0.36; has places=0.63; hints little=1.12; hints some=1.79;
hints strong=1.51; in headline=0.68; in headline of dateline, nobody else here=-0.14; in headline of dateline, others here=-0.41; in
headline, nobody else here=0.51; in headline, others here=0.71; last=0.56; last as group=-0.62; last as office=1.16; last as other=-0.35;
last as person=-0.30; last as place=0.35; last as state=0.29; last in paragraph=0.18; named most=-0.38; near little=1.14; near some=0.52;
near strong=1.69; near very strong=1.59; nobody=0.66; nobody:  something=-0.70; nobody: 1 candidates=-0.43; nobody: 2 candidates=0.32;
nobody: 4 candidates=0.12; nobody: 5 candidates=0.15; nobody: 6 candidates=0.39; nobody: GOV=0.27; nobody: LEG=-0.11; nobody: MIL=0.15;
nobody: OPP=0.55; nobody: administration=-0.10; nobody: ambassador=0.21; nobody: armies=0.52; nobody: army=-1.39; nobody: assembly=0.11;
nobody: bare plural=1.09; nobody: cabinet=-0.14; nobody: chancellor=-0.10; nobody: command=-0.41; nobody: counted=1.15; nobody:
definite=-0.86; nobody: described=-0.58; nobody: first sentence=-0.11; nobody: force=0.90; nobody: garrison=0.36; nobody: general=-0.15;
nobody: government=-0.14; nobody: governments=1.12; nobody: governor=-0.37; nobody: guard=-0.18; nobody: house=-0.27; nobody: in
something=0.40; nobody: indefinite=-0.12; nobody: junta=-0.24; nobody: king=0.21; nobody: military=-0.13; nobody: ministry=-0.62; nobody:
navy=-0.23; nobody: no dateline=-0.35; nobody: no subject=0.52; nobody: of something=0.68; nobody: office=1.00; nobody: opposition=0.55;
nobody: parliament=-0.50; nobody: person named=-0.39; nobody: premier=-0.28; nobody: presidency=0.84; nobody: president=-0.20; nobody:
prince=-0.11; nobody: secretary=-0.23; nobody: senate=0.68; nobody: sent=0.11; nobody: speaker=-0.12; nobody: staff=-0.14; nobody:
state=-0.33; not before=-1.53; not in headline=-0.14; opens the sentence=0.72; place behind=0.62; place in paragraph=0.21; place of the
verb by in=0.97; quoted=-0.53; same sentence=0.57; sentence before=0.36; servant is object=0.22; servant is subject above by advcl=-0.47;
servant is subject above by ccomp=-0.40; servant is subject above by conj=0.54; servant is subject of what it says=0.23; servant is
subject over it=-0.89; share half=-0.36; share little=-0.14; share some=0.15; share third=-0.32; spoke there=0.45; state before=0.34;
state behind=-0.16; state is subject above by conj=0.73; state is subject above by parataxis=0.53; state is subject of what it says=0.93;
state is subject over it=0.13; subject before=-0.38; subject before in paragraph=0.61; subject before is group=0.26; subject before is one
of several=0.44; subject before is other=-0.45; subject before is person=-0.65; subject before is pronoun=-0.99; subject before is
state=1.12; subject before of one sent=-0.13; subject before says too=-0.11; subject two back=0.33; title=0.33; topic=0.19
"""
