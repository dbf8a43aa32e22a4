"""What each sign of the state that a description means weighs; written by `training/links/countries.py`."""

from __future__ import annotations

WEIGHTS = """
a few back=-0.50; alone before=-0.12; alone in headline=0.45; alone in headline of dateline, nobody else here=-0.22; alone in headline of
dateline, others here=0.27; alone in headline, others here=0.40; alone in paragraph=-0.34; alone in paragraph before=-0.16; dateline=0.69;
far back=-0.11; first in headline=-0.19; first in headline of dateline, nobody else here=0.17; first in headline, others here=-0.21; has
offices=0.18; has places=0.38; in headline=-0.18; in headline of dateline, others here=0.43; in headline, nobody else here=-0.51; last as
group=-0.30; last as person=-0.29; last as place=0.17; last as state=0.55; last before as conj=-0.33; last before as place=-0.29; last
before as state=-0.25; last before as subject=-0.19; last here as appos=-0.36; last here as conj=-0.20; last here as iobj=-0.46; last here
as nmod=0.46; last here as obj=0.17; last here as obl=0.73; last here as place=-0.26; last here as served=0.45; last here as state=0.15;
last in paragraph=-0.25; last just before as appos=0.45; last just before as conj=-0.43; last just before as iobj=0.46; last just before
as nmod=0.61; last just before as obj=-0.38; last just before as obl=-0.35; last just before as place=0.10; last two before as conj=-0.29;
last two before as nmod=0.21; last two before as obj=0.34; last two before as place=-0.20; last two before as served=0.18; last two before
as state=0.12; most in paragraph next=-0.44; named most=0.10; next and the only other here=-0.69; next, just before=0.11; next, two
before=0.30; nobody=0.45; nobody:  something=-1.00; nobody: 1=-0.37; nobody: 2=0.22; nobody: 3=-0.22; nobody: 4=0.30; nobody: 5=0.50;
nobody: any=0.36; nobody: any owned=-0.16; nobody: any owned by one unknown=-0.36; nobody: as nmod by in=0.61; nobody: as nmod by
none=-0.79; nobody: as nmod by of=0.37; nobody: as nmod by on=0.34; nobody: as nmod by with=0.30; nobody: as nsubj by none=-0.14; nobody:
as obl by in=0.43; nobody: as obl by to=-0.51; nobody: as root by none=0.30; nobody: country=-0.47; nobody: emirate=-0.21; nobody:
few=0.38; nobody: island=0.32; nobody: kingdom=-0.44; nobody: member=0.17; nobody: neighbour=0.11; nobody: next=-0.29; nobody: next
owned=-0.27; nobody: none=-0.66; nobody: of moving=0.38; nobody: of something=1.11; nobody: quoted=0.20; nobody: republic=0.37; nobody:
state=0.83; nobody: the=-1.42; nobody: unruled any=0.53; nobody: unruled few=0.57; nobody: unruled next=-0.51; not before=-0.37; not in
headline=-0.89; opens the sentence=0.60; own any=0.71; place before=-0.78; place in paragraph=0.51; ruled=0.30; ruled any=0.41; ruled
country=-0.10; ruled emirate=0.32; ruled few=0.20; ruled island=-0.19; ruled kingdom=0.11; ruled next=-0.31; ruled out=-0.16; ruled out
any=-0.25; ruled republic=-0.11; ruled state=0.19; same sentence=0.34; servant above by nmod=-0.30; servant before=0.34; servant
behind=-0.19; servant below by nmod=0.85; servant is subject above by ccomp=0.21; servant is subject above by obj=-0.17; servant is
subject over it=-0.38; share half=-0.12; share little=-0.24; share some=0.15; share third=-0.24; state before=0.31; state behind=0.24;
state below by nsubj=0.29; state is subject above by obj=-0.49; subject before=0.18; subject before is one of several=-0.28; subject
before is person=0.30; subject before is pronoun=-0.13; subject before is state=0.17; subject over it any=-0.85; subject over it
few=-0.27; subject two back=-0.37; the only one left any=0.33; the only one left next=0.68; told by its noun=0.16; topic=-0.38
"""
