"""What each sign of the state that a description means weighs (`training/links/countries.py`)."""

from __future__ import annotations

WEIGHTS = """
a few back=-0.46; alone in headline=0.44; alone in headline of dateline, nobody else here=-0.24; alone in headline of dateline, others
here=0.27; alone in headline, others here=0.40; alone in paragraph=-0.43; alone in paragraph before=-0.11; dateline=0.67; far back=-0.10;
first in headline=-0.21; first in headline of dateline, nobody else here=0.14; first in headline, others here=-0.23; has offices=0.15; has
places=0.37; in headline=-0.20; in headline of dateline, others here=0.44; in headline, nobody else here=-0.51; last as group=-0.36; last
as person=-0.27; last as place=0.19; last as state=0.61; last before as conj=-0.38; last before as nmod=0.14; last before as place=-0.35;
last before as state=-0.13; last before as subject=-0.19; last here as appos=-0.39; last here as conj=-0.22; last here as iobj=-0.41; last
here as nmod=0.47; last here as obj=0.20; last here as obl=0.73; last here as place=-0.28; last here as served=0.50; last here as
state=0.17; last in paragraph=-0.26; last just before as appos=0.43; last just before as conj=-0.45; last just before as iobj=0.46; last
just before as nmod=0.58; last just before as obj=-0.38; last just before as obl=-0.24; last two before as conj=-0.25; last two before as
obj=0.36; last two before as place=-0.17; last two before as served=0.21; most in paragraph few=-0.36; most in paragraph next=-0.48; named
most=0.12; next and the only other here=-0.70; next, two before=0.34; nobody=0.38; nobody: none something=-1.00; nobody: 1=-0.39; nobody:
2=0.20; nobody: 3=-0.22; nobody: 4=0.31; nobody: 5=0.47; nobody: any=0.31; nobody: any owned=-0.16; nobody: any owned by one
unknown=-0.37; nobody: as nmod by in=0.61; nobody: as nmod by none=-0.75; nobody: as nmod by of=0.36; nobody: as nmod by on=0.33; nobody:
as nmod by with=0.30; nobody: as nsubj by none=-0.15; nobody: as obl by in=0.40; nobody: as obl by to=-0.50; nobody: as root by none=0.29;
nobody: country=-0.51; nobody: emirate=-0.23; nobody: few=0.34; nobody: island=0.31; nobody: kingdom=-0.44; nobody: member=0.17; nobody:
neighbour=0.13; nobody: next=-0.27; nobody: next owned=-0.26; nobody: none=-0.65; nobody: of moving=0.36; nobody: of something=1.12;
nobody: quoted=0.25; nobody: republic=0.37; nobody: state=0.81; nobody: the=-1.48; nobody: unruled any=0.75; nobody: unruled few=0.70;
nobody: unruled next=-0.46; not before=-0.38; not in headline=-0.89; opens the sentence=0.61; own any=0.65; place before=-0.75; place in
paragraph=0.55; ruled any=0.15; ruled as own=0.38; ruled as the subject's=0.50; ruled country=-0.31; ruled emirate=0.33; ruled few=0.14;
ruled island=-0.31; ruled kingdom=0.14; ruled neighbour=0.10; ruled next=-0.23; ruled out=-0.32; ruled out any=-0.47; ruled state=0.21;
same sentence=0.39; sentence before=0.11; servant above by nmod=-0.10; servant before=0.33; servant below by nmod=0.81; servant is subject
above by ccomp=0.22; servant is subject above by obj=-0.18; servant is subject over it=-0.46; share half=-0.13; share little=-0.22; share
some=0.18; share third=-0.21; state before=0.32; state behind=0.22; state below by nsubj=0.29; state is subject above by obj=-0.48;
subject before=0.18; subject before is one of several=-0.30; subject before is person=0.34; subject before is pronoun=-0.14; subject
before is state=0.15; subject over it any=-0.97; subject over it few=-0.23; subject over it next=-0.10; subject two back=-0.35; takes up
the subject any=0.45; the only one left any=0.33; the only one left next=0.68; told by its noun=0.19; topic=-0.37
"""
