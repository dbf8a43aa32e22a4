"""What each sign of the state that a description means weighs (`training/links/countries.py`)."""

from __future__ import annotations

WEIGHTS = """
a few back=-0.06 JSMoMfa+zOPaLsbgGQcFLUTr; alone before=-0.03 4PvCxQsE2BTx5yEVD+PbJx28; alone in headline=0.09 99zhHfPjNybK7iJVJT0X7doQ;
alone in headline of dateline, nobody else here=-0.01 6gAny0oGENj93SEzBB/H1BvY; alone in headline of dateline, others here=0.10
8jz7HfoEBhkP7ysXGEHfO+kJ; alone in headline, nobody else here=0.08 OPTmORn0DsXi/CA2DSb0vAgq; alone in headline, others here=0.08
SQ7nSt4KIwTf2/xAGCkK8zYg; alone in paragraph=-0.03 +ePKJThY/wz3xye6AcvSGCEQ; alone in paragraph before=0.02 s/1MAroJ967BwO874OLu/DcM;
dateline=0.06 IOgK3Rg0H94Z1AEOBAgAywTl; dateline named=0.05 9zH6BSjpO77usBrrGw4nvSBM; far back=-0.07 6gL5B+UhF1hHXdLwCxlPQ/cn; first in
headline=0.05 Di7X8+8GP/G/6xLD8OIM3/pG; first in headline of dateline, nobody else here=0.03 Cu4V6/85RQPt8xnoGSe3rasD; first in headline
of dateline, others here=0.01 6wMFAA4Um98WCeQoMg4DGz8J; first in headline, nobody else here=0.04 IP8gFPwoK+4M9wAzyu/zQI8p; first in
headline, others here=0.06 8PGjAtQRIeq7FSr78UX1xQns; has offices=0.05 9hvwL9sP9OzyPL8W6wwIOgFA; has offices in paragraph=0.07
Ary2IuQaLD3p0fG1JSjM1Qzh; has places=0.05 HuvdEgEUI9T06SFpMvyJ6yT9; in headline=0.09 /gSxK9v3Nsy26ScZ+wEYJJQe; in headline of dateline,
nobody else here=-0.03 5PjVJNcptfrrJRft5+Uixe4C; in headline of dateline, others here=0.10 CAfE+zHiLigF++Y8BSUL9OwP; in headline, nobody
else here=0.04 5wGsEuzn6bkHE8wBGPgb36/6; in headline, others here=0.07 JdLLJh7YCPsy7Cr7EABQxP3f; last=0.05 4wBsJNkg5b8RwPYGEiv8rkr9; last
as group=-0.11 5vsk9tZC9tv9ytLUzQ3/HgAS; last as office=0.01 5gH49AYnAC/Z4/1NITpF4OMk; last as person=-0.01 G/jg6+8pBM5lE/21LMH42f0w; last
as place=-0.10 CPcq3vUzzRQMI+zgBu4bn/7h; last as pronoun=0.08 KTi/PBXVKuz43PAAIFwY+QI6; last as state=-0.05 6ushAboQwtkGwQ/TAfr0ycTh; last
before as appos=-0.11 8tkYxuEqwnZ5AePCCsvu9nXj; last before as conj=-0.10 DA5/yCgs4CRkDefI+8tHPjG6; last before as iobj=-0.09
9sv/6/w47QsHLf/79fIM8MoE; last before as nmod=0.00 Bz0LzP6/DvJIuwdl9AUfCfch; last before as obj=-0.02 +wA6KrzA6E8gYTs1FN/uAfAY; last
before as obl=-0.07 8vDd4wY26ycI9tYQ0QTSLTHb; last before as place=-0.05 78tNAfU43Cz5ChYP3uDzITzO; last before as root=-0.06
8OI3DvEU9Gn0Fgr2+fILDwwE; last before as served=-0.08 7+Ui5c8O+z8dAr7tMzg0Ri7i; last before as state=-0.06 Gfhl8+EB6xkHvDQIEuvh+ws8; last
before as subject=-0.06 HATx5NVbwmIACtAg8gEK1Nnf; last here as appos=-0.02 9tXW6P8LHhFGKuHNywH+Oxsv; last here as conj=-0.07
EBD5EusX2g47Gi3r0uMM8i0K; last here as iobj=0.03 6dgc9i/o7Ovw4efu5+8F/+wi; last here as nmod=0.08 OjrVLhXqMpvvUexAJjr+E94z; last here as
obj=-0.05 2uMi6yQW3Oz0xgXQAfnLMxDI; last here as obl=0.02 4vH59/cA9zDM/BQZ9OSy/bbf; last here as place=-0.05 3d8oAtQN/BIGJN7zB9jf3CPs;
last here as served=0.07 Ht7rOcXZHsbx6NZAFvnE48n3; last here as state=-0.01 CgegtOfQ5+EHBszn7graljr2; last here as subject=-0.01
yrhU+iIC850U8u6gFgfJEuPZ; last in paragraph=0.05 NEMixO8CQ7MuAAEX9BcTIPof; last just before as appos=0.01 Acy+B//ncwEas3UADgoCy+kD; last
just before as conj=-0.11 5P1z+vA6zfxIJQoH4Mn8xf3e; last just before as iobj=0.10 PUIjQhzg8M0AFTb6CzQBz9cT; last just before as nmod=0.01
/vfT8czkUucN7zTXHvcBBjEV; last just before as obj=-0.09 Dt4R8vUZ+zYWBRjX5ugt7eTb; last just before as obl=-0.09 6LcBv/RK6vVN+AkG+NQA7+/7;
last just before as place=-0.10 5NA5/Prm2+8OL+Po1tkHMsT1; last just before as served=-0.03 KOYpSNj9Kj7rKAgfHxrx8+Ot; last just before as
state=-0.07 AhHdIvTx0lYU2xKo9gIIFxoD; last just before as subject=-0.06 IK412xML0TYXCOLo3uUm+v0D; last two before as appos=-0.04
DdQJGdocAyUJ8RT99QYiIekP; last two before as conj=-0.08 0wNC7uUsGSj9C/LU998ALGQS; last two before as iobj=-0.08 6Kvx1PIT4AQO5AnK4xAA1xnx;
last two before as nmod=-0.03 997d+xYL7toP2cnc5xwS+Dik; last two before as obj=0.10 EhL4BSDc6wL9yCwmNi8jAr8y; last two before as obl=-0.06
JxX8wfcOHhUT8SHU9xga0f8i; last two before as place=-0.04 DNnt9uQp3N7/Pwfpyu8BX+Lo; last two before as served=-0.04
JDgNJebwyu0KCPnk/LssOSvu; last two before as state=-0.03 LdrH6Avly88MIfsDBv3zDRsA; last two before as subject=-0.02
1h5ZIOntIM8H4vcf2dUkPv0h; most in paragraph any=0.07 /xqPR/8OBbvT6OJEDUDODDhS; most in paragraph few=-0.00 HgLhAxEw2gT6/QvIHAQRDwzz; most
in paragraph next=-0.10 7fofBs/23UkWQOHSy8keCRn2; named most=0.04 KlgE7wUL58m3BhoG+yHR2A9E; next and the only other here=-0.08
3JVK2Ugl5qnMGfnm5gMRx0al; next, before=0.06 Lkck3O72CKML8ixBOPWfCf9V; next, here=-0.07 vcpF2CYlBQnTMRvY+NLI3eIq; next, just before=-0.01
6xkp/ScTDwDiDR/3/NLC6bwR; next, two before=0.11 Qfzh0DLrI/f3yH8ZQz/p7vLo; nobody=0.01 0ChqEQvr8AEGHzvvRCDt9Ofq; nobody: 0=0.00
Af8NAAEgAP4BDfUC7wIB/xYA; nobody: 1=-0.08 Cd0z+wYF/j3ZKsHV7egZCe7g; nobody: 2=0.02 4/TqK9Ef2+YaEO0WIwr6JN7K; nobody: 3=0.03
5N0ORPPwMAQKHRgUYvT3//fj; nobody: 4=0.02 JzYbFNv1Rv/0EgEIO1LyOiT6; nobody: 5=0.07 /xfxR/X1F9vG3u7xHSDsBu7k; nobody: 6=0.10
L+zQEPMEN9Tm6UE6Hzbu1bHj; nobody: a=0.12 LX++f+j/fyKBy0hsHhPJ3z0d; nobody: any=0.09 6yYUBPD2HAsZBDMo/k7z3tHg; nobody: any owned=-0.09
uOLm6dz62jf9McO2GO1GeBjh; nobody: any owned by one unknown=-0.09 4ffu+BkE+hQPKwLY7ucSXf8U; nobody: as ccomp by none=-0.05
8wQp4AT5zCfxENTQNy8g6/wA; nobody: as iobj by none=-0.08 FPMS8soa/FRJWQEZy/89Swnz; nobody: as nmod by in=-0.01 /Aj8CCwU8BbwAPHWChbYseMH;
nobody: as nmod by none=-0.12 z6A+ueMryklXL+32994UMxfu; nobody: as nmod by of=0.01 2R0W+QsFrBgV8lD5CCEo6/U0; nobody: as nmod by on=0.12
Mg3WNs/fKw8x0QT++hq/PwEB; nobody: as nmod by with=-0.01 BtDY1gwC2oEm+TH13em5vPML; nobody: as nsubj by none=-0.08 B//b6Os5/EQwEA30+CZEPBId;
nobody: as obj by none=0.08 wfQFFdP5MsUI8R4QMjM4AubV; nobody: as obl by for=0.01 4C4MDfkPJwzG8Qfp0QvKLwga; nobody: as obl by from=0.03
/wfq+iDwwUno7DDiJv0P3vH3; nobody: as obl by in=0.10 LyTuJif/GP8g4vg5PfrL5wBR; nobody: as obl by to=-0.02 0CbdGOsV/w268wkaBwNZFRYQ; nobody:
as obl by with=0.05 5j78J9kBFA76GgQL6wgF9sr+; nobody: country=-0.03 IUHrF+vq6yo7Is9C0QkMIgPW; nobody: emirate=-0.10
7esB2/gk7CojCugLxesF+9r9; nobody: few=-0.05 KvKeCtf+GyZl5Pv98BkxZOgh; nobody: island=0.02 EgHe/ggJGAMgByLt6R0xFQEI; nobody: kingdom=-0.10
yOtIBwB/4EFD/woI9fQwOQPs; nobody: member=0.07 E/gIDA/SHPjTvNnrNN7R/uJT; nobody: nation=-0.08 8wD+7/QI4AHr/Ojf8Rf57A8A; nobody:
neighbour=-0.08 FicLxvHXA1RJKBod6QkMEgrG; nobody: next=-0.08 H/MD69UEByf/J74n3xHwSCHd; nobody: next owned=-0.09 CvQJFeMU2xYiSQz7GQ4JQybk;
nobody: none=-0.09 KOBo0k0bGCYtK/X5tt1oJy8B; nobody: none something=-0.10 CLd8y9si8HwH3dzDtoF/bCQM; nobody: of moving=0.11
AkmNPvMGHvvfw/4YCTke2dD5; nobody: of something=0.12 H2S0FDoJNvXRtW1cNh8BwfwZ; nobody: quoted=0.08 9AL3+y0DUdq2HhkgQggE2QoA; nobody:
republic=0.10 1j78NAH3yPoIJygtMSsEngdC; nobody: state=0.12 zS+gYP3gMAr0/zEoQhbNEhPl; nobody: the=-0.11 GOtA1fYd+wQ6f9j0xLLCXAbm; nobody:
unruled any=0.12 MiHKOCD6ParE5B1qSfjc6OvS; nobody: unruled few=0.08 EzbqKxv2L/bwJ/soDDgcBP0O; nobody: unruled next=-0.07
+gQ7/Q0V7T8PMhbnBwEAHiwa; not before=-0.11 AdNEu/QvjSRWNtrM2PVkD1LZ; not in headline=-0.12 7ONl8/X4LnNzPgP75sTgHkbK; opens the
sentence=0.07 Mfva8h8BOuk91QU4Nx4RHfpK; own any=0.10 BijZMs/fUzwWIABFKxP39Yg1; place before=-0.02 ytTcAA7/CdYdx9/FExUkCvzQ; place
behind=-0.05 MBYDqdPrDdLtLuUZ+yb4HEDF; place in paragraph=0.05 YxH3DgD8G9vlGe4Y8PzJgfAS; quoted=-0.00 AhYbG8IaGwAFKLDSDuT+yOpn; ruled=0.05
mfCcJCfoFLvU/wLQRuzf1u1/; ruled any=0.05 //YH6S4ZNfoa9xwNuQIixJgt; ruled as own=0.10 T/jOO/vgMM/c1gDsf0PXyghO; ruled as the subject's=0.04
8tbaDSTO/d/3ETMHLCwEJfJB; ruled country=0.04 /RzR5TAjMxXuAwLz6SrPNPNj; ruled emirate=0.11 JzT/AjX8XOsn7yAFPDXc5s/9; ruled few=0.07
BR/DTmPhKvDFJi0QrVco+s/M; ruled island=-0.02 8engBTYU6AMd4iAEHQELyrrv; ruled kingdom=0.10 +OMFIS8EMPmyvjR/dVLyB887; ruled neighbour=0.03
Bh3o/TAFxPT03Q4D7BscH+4T; ruled next=0.02 JeH28wwjvKv578IID/f490kn; ruled out=-0.07 gdYfAvsC3LQnMRvD9ucE40IH; ruled out any=-0.08
HaxS7FBJAkYRCO/bAwoDVkbp; ruled out few=-0.02 9BcL6QQiDX/5A/vvHc5f29vg; ruled out next=0.07 FBr/A+/tJ1TG7ebzI/EA7v32; ruled republic=-0.05
8vAU5s0O3A733QXfHfci7OAa; ruled state=0.08 +AzWQ+747QIWuhYs7DHyD6Xi; same sentence=0.06 +w5A5x/4Berd9sBH4xkPx8kY; sentence before=-0.08
9DLx5scr7e42Qe/bLgWaFwni; servant above by nmod=0.01 J+g+rRDszuEX/gHkO8PjFFQF; servant before=0.06 DOLTAfY2CA7uBc4j/eXm7fEV; servant
behind=0.06 O/jjENPNHwHa1SwhSkL2B/Up; servant below by nmod=0.10 K1L172LWWCoB2AL+Qg8N56b2; servant is subject above by advcl=-0.05
FOHxz+vsDijwMQHA0OP+9Bzu; servant is subject above by ccomp=0.08 6SUpB/sERBTs/fVTwEMMvRfw; servant is subject above by nsubj=0.07
LwUU3/QJ+Bce9AkQ5Af4GJs/; servant is subject above by obj=-0.08 9fQsJOITxN0ePP+l7gD/C2qc; servant is subject above by xcomp=-0.12
6Ac5vIEa2/g4/AC+380AMDDi; servant is subject of what it says=0.05 GPfy/d35Ei4Z6u4cCwvmEuIX; servant is subject over it=-0.09
0A1eIfUHovRA9wjvy5/w5gHK; share half=0.01 FfLShvAd4Wj80uoB9b7i6cAa; share little=-0.08 GccZ/PEq+UEz+PdI0j3mPwLj; share some=0.08
Ayw/BxIgQwr6HuIF4Rzp/D/x; share third=0.04 CxPgDyLnGwgQ8UBAFSfSBR3v; speaker's any=-0.04 8tEo5jEKyfE3bA/38dwCAmb3; state before=0.02
1jrb8+jbxydu8OzWyRMDEuM0; state behind=-0.12 ucJt29Uj57c7/bTX8cwa6UGS; state below by nsubj=0.10 /g3eMUSvZgHk+uIqDv78OTJZ; state is
subject above by obj=-0.04 9PcmE74PCg7v/93OHeEBEAAT; state is subject over it=-0.04 66Yt6jcX8+0B/vkSUAoG2vb3; subject before=0.02
8wgTDPwQ3jnZIM0Q8dvysN7b; subject before in paragraph=0.04 Ekr5ECMM4PLt7uro7vi59SYZ; subject before is group=0.04
KRYvGuf2JOoN0CBNCRAA5Tok; subject before is office=-0.10 790kDO4z4hJR/MP+vfQLH4H6; subject before is one of several=-0.02
AuDb1e0eDwMHwuwVDBoBNEjA; subject before is person=0.02 7Cm339Uo47Dn+RHUwOnsMEIA; subject before is pronoun=-0.09
C94s6P0QrUswDwT1wcvvQPK8; subject before is state=0.07 2/nJ4CL0KBWw/RVC5STyF1UG; subject over it any=-0.05 7+JY+vQaliBo9fkEBgMk/hYE;
subject over it few=-0.01 98f+1g7MEuHY2iDQMAMf8dDu; subject over it next=-0.10 +8d8tM8al/IPT/HN4sEaHua4; subject two back=-0.06
6+zl1dga9RPJ+ujO7ODpCxMY; takes up the subject any=-0.05 Eh/JAOAYQPIQFRHzE9MBz8UQ; takes up the subject few=0.08 2SDIAybh/YoS5wk33RYA5uUA;
the only one left any=-0.03 AfksA+US9fviLeUQ5/5eK83h; the only one left few=0.09 E/H18t/zSBcD6w4l+fjB0MYM; the only one left next=0.11
Iji2MS3TFgjYuT9VMUfdvVda; told by its noun=0.08 JPf4ChzNLs4W9wkmI1nOi9ZA; topic=0.05 HN3j7TLj6AvjOPMWBPzaHcjX; two back=-0.06
HTE6Dhk2+fUeKyT2O98CD6Pc
"""
BIAS = """
-5.7 21.5 34.5 9.7 -26.9 36.9 19.5 40.9 28.9 3.5 -8 20.8 13.9 15.1 -7.1 24.4 7.8 7
"""
OUT = """
0.000335 0.000824 -0.00105 0.000742 0.00159 -0.000346 0.000593 -0.000993 -0.00101 -0.000467 0.001 0.0004 0.000997 0.000278 -0.000526
-0.00122 -0.000486 0.000431
"""
