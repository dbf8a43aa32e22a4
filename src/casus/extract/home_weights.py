"""What each sign of the state of a bare office weighs; written by `training/links/homes.py`."""

from __future__ import annotations

WEIGHTS = """
a few back=0.43; alone before=-1.01; alone in headline=1.13; alone in headline of dateline, nobody else here=0.70; alone in headline,
nobody else here=-0.20; alone in headline, others here=0.60; alone in paragraph before=0.43; dateline=0.82; dateline named=0.54; dateline
of GOV=0.13; dateline of JUD=0.29; dateline of LEG=0.72; dateline of MIL=-0.18; dateline of office=0.41; dateline of one sent=-0.71;
dateline of person=0.72; dateline of person named=-0.23; far back=-0.43; first in headline=1.01; first in headline of dateline, nobody
else here=0.62; first in headline of dateline, others here=-0.16; first in headline, nobody else here=0.13; first in headline, others
here=0.42; has offices=-0.22; has places=0.67; hints little=1.31; hints some=1.88; hints strong=1.64; in headline=0.69; in headline of
dateline, others here=-0.24; in headline, nobody else here=0.57; in headline, others here=0.26; last=0.49; last as group=-0.83; last as
office=1.28; last as other=-0.32; last as person=-0.52; last as place=0.39; last as pronoun=0.17; last as state=0.28; last in
paragraph=0.21; named most=-0.22; near little=1.19; near some=0.81; near strong=1.96; near very strong=1.68; nobody=0.86; nobody:
something=-0.82; nobody: 1 candidates=-0.47; nobody: 2 candidates=0.44; nobody: 3 candidates=0.24; nobody: 4 candidates=0.21; nobody: 5
candidates=0.10; nobody: 6 candidates=0.34; nobody: GOV=0.19; nobody: JUD=0.20; nobody: OPP=0.47; nobody: ambassador=0.33; nobody:
army=-1.48; nobody: assembly=-0.22; nobody: bare plural=1.08; nobody: cabinet=-0.37; nobody: chancellor=-0.17; nobody: congress=0.33;
nobody: counted=0.92; nobody: court=0.24; nobody: definite=-0.93; nobody: described=-0.35; nobody: force=1.16; nobody: garrison=0.33;
nobody: general=-0.12; nobody: governments=1.25; nobody: governor=-0.39; nobody: guard=-0.30; nobody: house=-0.22; nobody: in
something=0.51; nobody: indefinite=-0.11; nobody: junta=-0.26; nobody: king=0.25; nobody: minister=-0.28; nobody: ministry=-0.70; nobody:
navy=-0.35; nobody: no dateline=-0.47; nobody: no subject=0.44; nobody: of something=0.78; nobody: office=1.12; nobody: opposition=0.47;
nobody: parliament=-0.48; nobody: person named=-0.34; nobody: premier=-0.35; nobody: presidency=0.54; nobody: president=-0.18; nobody:
prince=-0.11; nobody: secretary=-0.32; nobody: senate=0.62; nobody: sent=0.13; nobody: speaker=-0.13; nobody: state=-0.38; not
before=-1.63; not in headline=-0.85; opens the sentence=0.58; place before=-0.10; place behind=0.74; place in paragraph=0.14; place of the
verb by in=0.89; quoted=-0.52; same sentence=0.40; sentence before=0.45; servant is object=0.25; servant is subject above by advcl=-0.43;
servant is subject above by ccomp=-0.14; servant is subject above by conj=0.55; servant is subject of what it says=0.19; servant is
subject over it=-1.02; share half=-0.66; share little=-0.11; share some=0.26; share third=-0.36; spoke there=0.40; state before=0.56;
state behind=-0.31; state is subject above by conj=0.80; state is subject above by parataxis=0.67; state is subject of what it says=0.68;
state is subject over it=0.27; subject before=-0.38; subject before in paragraph=0.44; subject before is group=0.35; subject before is
office=0.11; subject before is one of several=0.51; subject before is other=-0.43; subject before is person=-0.71; subject before is
pronoun=-0.93; subject before is state=1.07; subject before of one sent=-0.18; subject two back=0.38; title=0.19; topic=0.17
"""
