"""What each sign of the state of a bare office weighs; written by `training/links/homes.py`."""

from __future__ import annotations

WEIGHTS = """
a few back=0.24; alone before=-0.52; alone in paragraph before=0.41; dateline=0.48; dateline named=1.51; dateline of GOV=-0.25; dateline
of LEG=0.51; dateline of MIL=-0.47; dateline of OPP=0.28; dateline of office=0.23; dateline of person=0.45; dateline of person
named=-0.19; far back=-1.09; has offices=-0.26; has places=0.70; hints little=1.23; hints some=2.10; hints strong=1.16; last=0.67; last as
group=-0.52; last as office=1.05; last as other=-0.27; last as person=-1.04; last as place=0.26; last as pronoun=1.04; last as state=0.17;
named most=-0.58; near little=1.12; near some=0.73; near strong=2.16; near very strong=1.21; nobody=0.59; nobody:  something=-0.94;
nobody: 1 candidates=-0.29; nobody: 2 candidates=-0.19; nobody: 3 candidates=0.46; nobody: 5 candidates=0.12; nobody: 6 candidates=0.43;
nobody: GOV=0.45; nobody: LEG=-0.32; nobody: MIL=0.91; nobody: OPP=-0.34; nobody: ambassador=0.14; nobody: army=-1.01; nobody:
assembly=-0.20; nobody: congress=0.61; nobody: court=-0.11; nobody: definite=-1.02; nobody: described=-0.58; nobody: first sentence=0.51;
nobody: force=1.20; nobody: government=0.23; nobody: governments=1.27; nobody: in something=0.42; nobody: junta=-0.66; nobody: king=-0.25;
nobody: minister=0.21; nobody: ministry=-0.22; nobody: navy=-0.45; nobody: no dateline=-0.64; nobody: no subject=0.65; nobody:
office=0.94; nobody: opposition=-0.34; nobody: parliament=-0.32; nobody: person named=-0.32; nobody: president=-0.16; nobody:
secretary=-0.18; nobody: sent=0.14; nobody: state=-0.52; not before=-1.95; opens the sentence=0.15; place before=0.68; place behind=0.89;
place in paragraph=0.26; place of the verb by in=0.88; quoted=-0.58; same sentence=1.21; sentence before=0.52; servant before=-0.17;
servant behind=0.54; servant is object=0.16; servant is subject above by conj=0.33; servant is subject over it=-0.34; share little=-0.70;
spoke there=0.42; state before=0.40; state behind=-0.51; state is subject above by conj=0.48; state is subject of what it says=1.17; state
is subject over it=-0.63; subject before=0.76; subject before is group=0.59; subject before is office=-0.33; subject before is one of
several=-0.13; subject before is person=-0.24; subject before is state=0.76; subject before says too=0.88; subject two back=0.25;
title=0.24; topic=-0.75; two back=0.53
"""
