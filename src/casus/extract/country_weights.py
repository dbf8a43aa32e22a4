"""What each sign of the state that a description means weighs (`training/links/countries.py`)."""

from __future__ import annotations

WEIGHTS = """
a few back=-0.06 aQnPD93XNb4BPwxeRNjg+BLO; alone before=-0.03 3NoJ8yv+9xItIjWuMBzD0N28; alone in headline=0.09 3A7aNCP07MHOGTr87t8VifTg;
alone in headline of dateline, nobody else here=-0 zlTmDuvy8KQ+CSHT5vY45yUD; alone in headline of dateline, others here=0.09
5fELKt1E6jH11T8G8c0IGfm4; alone in headline, nobody else here=0.09 GjwFt9PZDEcR7C2/5AQ1Nuv1; alone in headline, others here=0.11
w1gGKvT22Gzi9jPh7zYnAvKm; alone in paragraph=-0.02 NUgv/SI8IhjQGNfrBzXGASom; alone in paragraph before=0.02 8Lr5wOHXvwcyzeM9n8QNFwMc;
dateline=0.05 wxsJAuEv1+wCExbgzf3bxDTw; dateline named=0.05 +e3dM8j9sDYS9BIvyRhBtzDb; far back=-0.08 PwItDljYEDshPwppSQcGPkoh; first in
headline=0.06 yALkzRUU5Qu32PH0MRU+zdo0; first in headline of dateline, nobody else here=0.05 sQzf//347A/swxEepa8G/QYE; first in headline
of dateline, others here=0.06 Ec/8tAgR/tUn4iTpEiQI0P/s; first in headline, nobody else here=0.04 +fgWJfH7zLgVvPgRKOELuuK/; first in
headline, others here=0.06 69YKBvnNF0jO1E006RfdzuLP; has offices=0.05 VvY++wXcPtAJrx9WSv8y/Llg; has offices in paragraph=0.07
IM8RLkvc0ELz4iXI0Q/czinW; has places=0.06 CyH+MvDlC9FHLxmu4dFJAgfK; in headline=0.09 AdsGEsaL4CfSrAu9sigU1uyt; in headline of dateline,
nobody else here=-0.02 FPsY3OAJAfP6BvPe8uL+GA7v; in headline of dateline, others here=0.11 RQjkLQoh+PXxnS4A+OcE+u2U; in headline, nobody
else here=0.04 D97d4bTtDTXhCPjx8cgI09jp; in headline, others here=0.07 FDDjGyHb3xfR6gbTBQngvPA9; last=0.04 FlPtMsAGwQADHQBOqET1CDk8; last
as group=-0.13 LfU49eHlwxUzSQsmAQQYSSBE; last as office=-0 4+Iq8/cu90FFFTsz5CnjEAXe; last as person=-0.02 0O8ZEyvkGOLkIsL60u8sNCgA; last
as place=-0.09 Fsk+1CXiPOIUF9w/lvDYLyZA; last as pronoun=0.09 9jjJKef223j0TVUi/gU2+74G; last as state=-0.05 /6ICscdQCO/0FPgMtoWx8RPk; last
before as appos=-0.1 +d8lDREDAdQEWN8aGATlXCl1; last before as conj=-0.11 8/8TqSkKCdQSTc5+RTHGJhAh; last before as iobj=-0.09
FvUy5RsALST2GOwE9tgICxpq; last before as nmod=-0 syTJCufs6hVUzAgVCIH9BPok; last before as obj=-0.05 T9Lf2zUjXUxHNdvY/u0KGRnU; last before
as obl=-0.06 C+8VHyIYBOsvv+v6KSnSBPAD; last before as place=-0.06 Jioy5SkAE9H+aPsdEwnMBycj; last before as root=-0.05
JuUN9WgKDwELD+wVIxMUFwoa; last before as served=-0.08 F+MeDiFAA5kdWSol/0nwUxpq; last before as state=-0.07 HapQ2hACyVMnIjdyAfBDQjHv; last
before as subject=-0.07 OhBdtlrqErX9x/wT4OLUHDBj; last here as appos=-0.02 ++cEIR1AyPPy9v0KFff2Byj0; last here as conj=-0.09
HOIcBjYDMhAN+OIGAxgSCAUB; last here as iobj=0.03 Cv33++3w8N3aL+sg/NwbKwQe; last here as nmod=0.1 AzPrOZzmVu3ovDv2EeE0/eZa; last here as
obj=-0.05 EAsK6v4LzdTYDvHOKyntBx0E; last here as obl=0.01 9fcGFQ37By//CuO9LcDc7/75; last here as place=-0.04 LMLvDfb1N8MKG90L5zTzLuLH;
last here as served=0.07 7TvIHtXi5wflqvnW3sv2/Rq9; last here as state=-0.02 rNTP4OrmF/j/7wTRr9t2OOop; last here as subject=-0.03
IRLrAeY6/+7UIAMR7grdR08T; last in paragraph=0.04 lkYs0cYpBCMPMTAiG/YYGgYN; last just before as appos=0.05 9AfxbP0UrMzW+gfR2dkj9gDs; last
just before as conj=-0.11 U/06zPlDKt45I9z3ufX0G0Bg; last just before as iobj=0.12 HCzb/9D7CFvMzTa6+9cW2uvD; last just before as nmod=0.03
9L4WDQUA+kj04S74/0EdLAHv; last just before as obj=-0.05 +wEK7UPv8/fpA99M2uD2Gu/r; last just before as obl=-0.12 2thO6eQ2CSMtNdUe/qq6YhBg;
last just before as place=-0.09 I+/c1DzALdceGPvL3d38Lw85; last just before as served=0 Zv8N8C/jGAEiwRV0BfCp9RAF; last just before as
state=-0.08 Ewn33EsB0xA6LAsXDgzsNgM4; last just before as subject=-0.04 4SMA6hsBLJzs9etEDiACzuUJ; last two before as appos=-0.04
PP8kEAjw7ucE6f4DOP8E9xsX; last two before as conj=-0.1 J8ch4BXxBeoGPgIQOncDJe3j; last two before as iobj=-0.09 8sQQ4w4B3hYcXAr57vPxAgn9;
last two before as nmod=-0.03 EhsF8s0o7he+Axcf6Sa62uMB; last two before as obj=0.1 1CDbDxQe1Szz9DAD4aApW/Xk; last two before as obl=-0.03
4woG9ysO8RT4Iwf65vMPH+sx; last two before as place=-0.01 IO0m497pRMcBH/kJacPY+c0l; last two before as served=-0.03
SgPj2Org5KX8EsguOvKcFu3d; last two before as state=-0.03 EQviJt7nNe8MFfsg/Rjl0BVO; last two before as subject=-0.02
PiIhEtP54d5AH+UMNNwV7xfU; most in paragraph any=0.07 ypXxCsS06jXfPD7NBzVJCh0V; most in paragraph few=-0 Bv4f3/8P+EjeIfw6D93jIBnv; most in
paragraph next=-0.13 SLz76sk7PKoJ285F+sL2Xn83; named most=0.05 4xgCGfGwCxX0PiEo2w084dIn; next and the only other here=-0.06
PdwZ47PJD4Lv0gg97Aa2Xhlw; next, before=0.07 wd76FJ2/80MSDPeLHtonB+37; next, here=-0.06 Ehwf3/UiMfb1AtwI9bwwD0I5; next, just before=0.02
5yUYOPzWDTvYBv7x87UoG/gs; next, two before=0.12 4UTuKOAMz+QLsErH7f8CJ/rN; nobody=-0 1B726fxOHRXqOhb77p2tSC1l; nobody: 0=0
AAIgAADhDvEB6QIAAf8A/gEA; nobody: 1=-0.08 KgQ0/EPcJ8QRIg0GDd/tKAUn; nobody: 2=0.02 CTcQ3+YSEWMGGQf2DdHnIvMm; nobody: 3=0.04
Kfb/NQAhFRf2WwEG6eAjGCAN; nobody: 4=0.02 FNzr6+z9BxPnNFgQ3u8AHwMC; nobody: 5=0.1 IEwJwtjE6fjq8BoP++f7EO60; nobody: 6=0.1
K/MFNtrc7tTPEj/34sH08d7I; nobody: a=0.13 SA3wfyHM8G4XxxTK1wfuleHg; nobody: any=0.08 twj9NSaUFlLpqUTKFAvzvvDM; nobody: any owned=-0.1
+cwIJTwBLpbiAuY9fwAAJ041; nobody: any owned by one unknown=-0.09 M/0U8BQLLrI3xusHZMkf/T0l; nobody: as ccomp by none=-0.04
0ef8zhUc/jjsPyoVyTD1EREk; nobody: as iobj by none=-0.08 CNMa4C4rZfxB3PzuCRIAGSMd; nobody: as nmod by in=-0.01 Jg3zAxHqG9PiE/ExtuQA5dI6;
nobody: as nmod by none=-0.12 37EsuUhgKzM1T+QeMgDx7URF; nobody: as nmod by of=-0.01 3BQOrAAVAhj0Ag0nxtoDHgwV; nobody: as nmod by on=0.12
89fZ/9XB0QDZxhsftyEAzdW8; nobody: as nmod by with=-0.04 FQYIzaAw+QsNJ+EdzAIAIQDM; nobody: as nsubj by none=-0.08 YQk+3z8/EA37cB86SN04Cw0r;
nobody: as obj by none=0.05 0PMNN7Ak5XHv+idH99AC+BUB; nobody: as obl by for=-0.01 FuwXE+xH8B3f4BATDQEBEQj2; nobody: as obl by from=0.02
Et372Ubu7Tva+A8O3fABLvzw; nobody: as obl by in=0.1 3AjsF/Uq2yb14PbG0OI8/uTa; nobody: as obl by to=-0.02 Gvb/FQS8BnMV9/s7BQ75Mxn8; nobody:
as obl by with=0.08 Aub4LwLBGBzwzwQN7/ABFhvC; nobody: country=-0.04 /9YRACFTPtIsWhMmJdzrIQ0N; nobody: emirate=-0.11
AtIq7CotCxI1Su0Q+dsHHx0p; nobody: few=-0.05 KMr1CS8l4c4XHwktYt4KM/8J; nobody: island=-0 6gwH5g0NEyff/yTn+hD8uOz/; nobody: kingdom=-0.1
a+M9FT5O/whMOuhTPwD4Mhv3; nobody: member=0.09 2frQJvC6spbjBuLj9eM59uyz; nobody: nation=-0.05 Erz5+A5SCNQO9SD57Q4C6TH+; nobody:
neighbour=-0.08 nenmGNM2MQw5Fv41Lu7tZB8I; nobody: next=-0.09 6CB/1RsAL59IMxgoTgTzUEVf; nobody: next owned=-0.1 /59L5SQfT/N4BhoIRwT4AjAn;
nobody: none=-0.1 7j8sCCw2Pbwq3+NuLfbWNhJ/; nobody: none something=-0.1 88BX4zh/3agE84EfEB0JImT1; nobody: of moving=0.13
ANfXQf7UvBXOy264zcYA3gYI; nobody: of something=0.13 j0YINPS+tiHL2xv+t/MFmsSS; nobody: quoted=0.09 0kv+Se8CzpH1GQkHzhwRzwfa; nobody:
republic=0.09 CvrwIoz1GSX++CzLqkAkkfSn; nobody: state=0.13 JlvTTOzj+U7fDQwPBgn3GenV; nobody: the=-0.1 VgAk+AJAf7xCV6a/Vg/6My95; nobody:
unruled any=0.13 9FHyP58urn8a/v3V4iP25ua6; nobody: unruled few=0.1 +iLpG/QNFPMC4i7FAiABCPQN; nobody: unruled next=-0.08
3tVa9ysUOBr/L91SJgcZNQc2; not before=-0.11 Yt0pjDMxK9koLgF/GkjZExQR; not in headline=-0.12 Qeb9LHHOVrNOMcrpIiTRSzcA; opens the
sentence=0.08 yDb3DUTbxxcbFycB6+ZQ1fvy; own any=0.11 6ibyKi0jIET9ABDQ8401mMah; place before=0.01 4vr6EdAKwzAwAR5g9vnSHPw5; place
behind=-0.05 wrf4FfkDGCQ5AR7gHr3oERsf; place in paragraph=0.08 1A7mEhc/IBX91wn6vUAmGRES; quoted=-0.02 WdP/4g//KpTo6/QM1NpblgdI; ruled=0.06
8x7hJbq8/U7Q2PXr0+h/++7Z; ruled any=0.05 zzQRP/q6Ixnxuw0l0AvtAdvz; ruled as own=0.11 9wfrX+8E0yqwTD6RKPFNzreo; ruled as the subject's=0.05
/vv4HdsABEfr6PPTFutGzw/r; ruled country=0.05 5RcYPwe3BC0e4jStRe9b5xlu; ruled emirate=0.11 tT79WvH708rOAzWv1fgXIuLN; ruled few=0.07
KnfhOLvJJjvwgU7oACTZyvC5; ruled island=0.01 Av8H7foZ4jIM8gs6xaL+19wY; ruled kingdom=0.1 2jsFLf2os0Ph6l7eA8s8O+AI; ruled neighbour=0.06
5UEG7RsU75Pi+ipHNgj1++bZ; ruled next=0.05 6Bgd2u715YnkEwgRGfczgdH5; ruled out=-0.08 PR9BALEpNR31JQxg5j39ZNQ2; ruled out any=-0.09
Md9N/UEJCuRYMgkSXETdJzM1; ruled out few=-0.01 +BImEX/+CpvrGudO5/wAEwIm; ruled out next=0.08 3uPpECwu7+bH9/4NHRcV1hgX; ruled republic=-0.03
/f8jq+YE1f785L0HzNQg/BCt; ruled state=0.07 8Lr95gcRyz/57jrV1KPWmT3J; same sentence=0.06 0i7wB/UFCxExoRQjxiwKIV/q; sentence before=-0.04
9cUi5hU6Nur1XhrFKP3eRwg3; servant above by nmod=0.01 qd8c6doB9+324ATv7U7r+e4A; servant before=0.07 P0IoCRXbBuzZtOn76PIU8R7c; servant
behind=0.07 CtvYIQaQ0xr+KUf9EMzuAiAh; servant below by nmod=0.11 lX/aFOjq1iK89w7szsP4B9Sh; servant is subject above by advcl=-0.07
BecQyU3nOt/a1BAj7wbh7xj8; servant is subject above by ccomp=0.08 AXMFQQDt/AXJ0D8dtxfx9L8b; servant is subject above by nsubj=0.05
2vgP6hbVDUQB0Q3y3cEbEv/V; servant is subject above by obj=-0.12 f9AXxAHZNdvh+/xFAjasHTg6; servant is subject above by xcomp=-0.12
/N4w3igOFe0LLrvgA0DuTCtP; servant is subject of what it says=0.05 +iT4FBwc6sPn6QjT/uQO0OzO; servant is subject over it=-0.08
augJpQrVXOs24acRDRHhNCUX; share half=0.03 j/vxJfbc2agY2M0k9PomFv74; share little=-0.09 M/E3xT79+fd/AN4eP+7ZJUBJ; share some=0.05
1ewhOxHCHFBH5wj1Hz/q9wMk; share third=0.06 /DjcIxnPF7gd7TLVAv41cQUR; speaker's any=-0.04 GSoP3yYCaeQe/tkS6Qft/Dbp; spoke there=0.07
DOYL/TVqFBjh+RfFSe85x+rh; state before=0.02 +A72F+og6KYY0fbs0gHESS/q; state behind=-0.1 MgC/GS4I/9A3Fro1VenA3yk8; state below by
nsubj=0.11 AN3zJO8l8eu0BgLu8BBEzLPs; state is subject above by obj=-0.05 DvAWGO4RHOsu9gEsABDwDRIr; state is subject over it=-0.07
7b/8yQjdH1UME+X21tHr5xXG; subject before=0.01 FyoN1wr7AQrk5ffe/voDBChW; subject before in paragraph=0.04 HfAEJdnStUJC3xAc6O056Rkb; subject
before is group=0.05 LQQiHfQzyO/04g31F4IjEgDF; subject before is office=-0.07 GwIu+wfyyab4FBXrSzes/x4A; subject before is one of
several=-0.03 +eMZ8b4dE9P25/IQON3xDBAd; subject before is person=0.02 Kx4DyAHg8DACx/Th5gvXywzq; subject before is pronoun=-0.08
0L4o+ze2HhM98SU8HHPVJCkz; subject before is state=0.07 5yP/xiY3+lDzGzc1/vAtN8rV; subject over it any=-0.05 5O3RDfrYEYsRFgNV00HEL/5o;
subject over it few=-0.03 4NUK5en2JPf/++YcETf1DRDh; subject over it next=-0.12 E+UX4gCwGdgDA+QuABL4S0gb; subject two back=-0.07
K+AmKwgkJBYmG9Pw4b3yIl//; takes up the subject any=-0.03 3gPmB5lMDSQm9fkX4wBRJ/c1; takes up the subject few=0.08 ARD2BtP2EhgK6hkGDsD76Oi/;
the only one left any=-0.04 zAnB4S43F8gVTu3ZB/D2/Afy; the only one left few=0.07 vzzqBBb6uVvt8h/FzFxG4AXq; the only one left next=0.11
xz/FMc3rL07q5Xa7hI00x8i6; told by its noun=0.09 1Wq0KbQTNhL97iyv5yH98wg2; topic=0.04 ABgJ3MkV9uam/uchpBPQxeyq; two back=-0.04
MAT5CiTzIMHsVgeF9QNeDs1y
"""
BIAS = """
21.5 11.2 44.2 19.3 40.2 -20.3 13.3 27.9 24 -2.6 36.1 40 25.6 -11.6 10.7 47.8 48.1 48.3
"""
OUT = """
-0.000518 0.000303 -0.000337 0.000569 -0.00105 -0.000671 -0.000424 0.000795 -0.000673 -0.000123 0.000322 -0.000417 -0.00129 -0.00039
0.000442 -0.000497 -0.000328 -0.000479
"""
