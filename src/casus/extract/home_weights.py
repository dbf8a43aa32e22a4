"""What each sign of the state of a bare office weighs; written by `training/links/homes.py`."""

from __future__ import annotations

WEIGHTS = """
a few back=0.42; alone before=-0.53; alone in headline=0.88; alone in headline of dateline, nobody else here=0.45; alone in headline of
dateline, others here=0.14; alone in headline, nobody else here=-0.20; alone in headline, others here=0.48; alone in paragraph=-0.20;
alone in paragraph before=0.67; dateline=1.14; dateline named=0.18; dateline of GOV=0.15; dateline of JUD=0.48; dateline of LEG=0.46;
dateline of OPP=-0.14; dateline of office=0.51; dateline of one sent=-1.17; dateline of person=0.86; far back=-0.36; first in
headline=1.10; first in headline of dateline, nobody else here=0.58; first in headline, nobody else here=0.39; first in headline, others
here=0.15; has one already=0.39; has places=0.62; hints little=1.11; hints some=1.80; hints strong=1.52; in headline=0.64; in headline of
dateline, nobody else here=-0.18; in headline of dateline, others here=-0.51; in headline, nobody else here=0.57; in headline, others
here=0.76; last=0.56; last as group=-0.63; last as office=1.17; last as other=-0.36; last as person=-0.30; last as place=0.35; last as
state=0.31; last in paragraph=0.18; named most=-0.39; near little=1.13; near some=0.50; near strong=1.68; near very strong=1.59;
nobody=0.63; nobody:  something=-0.70; nobody: 1 candidates=-0.43; nobody: 2 candidates=0.31; nobody: 4 candidates=0.13; nobody: 5
candidates=0.16; nobody: 6 candidates=0.40; nobody: GOV=0.26; nobody: LEG=-0.12; nobody: MIL=0.14; nobody: OPP=0.56; nobody:
ambassador=0.21; nobody: armies=0.52; nobody: army=-1.40; nobody: assembly=0.11; nobody: bare plural=1.09; nobody: cabinet=-0.14; nobody:
command=-0.41; nobody: counted=1.15; nobody: definite=-0.86; nobody: described=-0.59; nobody: first sentence=-0.10; nobody: force=0.92;
nobody: garrison=0.36; nobody: general=-0.15; nobody: government=-0.16; nobody: governments=1.12; nobody: governor=-0.37; nobody:
guard=-0.18; nobody: house=-0.27; nobody: in something=0.42; nobody: indefinite=-0.12; nobody: junta=-0.23; nobody: king=0.21; nobody:
military=-0.14; nobody: ministry=-0.60; nobody: navy=-0.25; nobody: no dateline=-0.34; nobody: no subject=0.53; nobody: of something=0.68;
nobody: office=0.98; nobody: opposition=0.56; nobody: parliament=-0.51; nobody: person named=-0.39; nobody: premier=-0.28; nobody:
presidency=0.81; nobody: president=-0.21; nobody: prince=-0.10; nobody: secretary=-0.23; nobody: senate=0.68; nobody: sent=0.12; nobody:
speaker=-0.12; nobody: staff=-0.13; nobody: state=-0.33; not before=-1.53; not in headline=-0.25; opens the sentence=0.74; place
behind=0.60; place in paragraph=0.18; place of the verb by in=0.96; quoted=-0.53; same sentence=0.57; sentence before=0.37; servant is
object=0.24; servant is subject above by advcl=-0.47; servant is subject above by ccomp=-0.41; servant is subject above by conj=0.54;
servant is subject of what it says=0.22; servant is subject over it=-0.90; share half=-0.34; share little=-0.14; share some=0.15; share
third=-0.31; spoke there=0.65; state before=0.33; state behind=-0.15; state is subject above by conj=0.72; state is subject above by
parataxis=0.52; state is subject of what it says=0.91; state is subject over it=0.13; subject before=-0.39; subject before in
paragraph=0.61; subject before is group=0.26; subject before is one of several=0.45; subject before is other=-0.46; subject before is
person=-0.62; subject before is pronoun=-0.99; subject before is state=1.12; subject before of one sent=-0.13; subject before says
too=-0.10; subject two back=0.34; title=0.34; topic=0.16
"""
