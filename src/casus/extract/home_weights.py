"""What each sign of the state of a bare office weighs; written by `training/links/homes.py`."""

from __future__ import annotations

WEIGHTS = """
a few back=0.245 5hn6CSIZ1L0iBAzwFAP7S/j5; alone before=-0.145 Iv1T8frtCu/gIwoS5PPfBPgE; alone in headline=0.37 1Auz3g8LF74Y3dLrAgwTW/Y0;
alone in headline of dateline, nobody else here=0.27 xCnP4x0K68pNKBwFMywqQ/gf; alone in headline of dateline, others here=0.075
M/MZJPwJw/PvABb56grrHPXm; alone in headline, nobody else here=-0.02 3RrH3KUO/toVGwTrKRcNGP/z; alone in headline, others here=0.13
IAHt/Q7l7Rjt0N0J5/nwJgL+; alone in paragraph=-0.035 GdyCA4kG5Ov+1/Ta1CTtBv8j; alone in paragraph before=0.35 9SXh7tQO/8Y7MyzLKQ4xSA5G;
dateline=0.565 mCvK9M0kCsMLIB+79TwoKAkq; dateline named=0.2 APYi2AMN3NYJ9grPBPkHB7kX; dateline of GOV=0.13 ujWT6cMPtdMfACW/HfYHOdEB;
dateline of JUD=0.17 8P7//vImz+v7HO3uC+4L/P0X; dateline of LEG=0.295 3TQJN/r88ezp/BoMGhwcRP8y; dateline of MIL=0.095
C/ND1Ov395EQ/+nvKxP84dj2; dateline of None=0.035 BwYAA/IG9AD9BhMACusEGAD3; dateline of OPP=0.02 +/329+oK7/ba99sHFQvx9f4P; dateline of
office=0.285 4wDS6bMb3AL5EALUDS4X3zER; dateline of one sent=-0.47 DsIXExzwFkyS358Hm56umwCG; dateline of person=0.395
4hviwd0H3P8hK0vxDRseIwBd; dateline of person named=0.055 1e79vgwA79D2CSfpHO3xQQ8c; far back=-0.18 BPcgSA/+6k8I9+AY/gEKBPQI; first in
headline=0.47 2y/A/S0dvsQiQNC8Kww65Qg7; first in headline of dateline, nobody else here=0.265 +zr9sM0/3ORMYjPuYDInSgkz; first in headline
of dateline, others here=0.02 5fr18N4QAtniwAX29RXU1PAW; first in headline, nobody else here=0.205 1w/HtKkBBPEPEx8CNtQoAOs2; first in
headline, others here=0.16 2Bm98dsG5d75E37V7iUS6/wM; has offices=0.015 Bg0LMSHs5zr40cgMBPP08ekd; has offices in paragraph=0.035
CxdEgQYWsrHI3+rKs/wj6QjJ; has one already=0.05 GPzk1hbe7MvT7wP4wfjrpQXQ; has places=0.32 6hNIycH8HOURBwbvGg4EPvYD; hints little=0.52
zDgO3/glxc8yMW3qRekuSv9d; hints some=0.615 0FTztrFS5OJKZjftS0VbRu5/; hints strong=0.545 zUzy9O5X3uJDOEXzf0dFfwNr; in headline=0.27
rwGgzwEqxbwIGQDU5coA/DgD; in headline of dateline, nobody else here=0.025 NObvH9Ht/OvuD9gABu/w6P7v; in headline of dateline, others
here=-0.115 Cwz/GCsD1+sb//r7BufpFwgg; in headline, nobody else here=0.215 HAgKwOUeGb8nBt71DSQg3vU7; in headline, others here=0.315
3iAVFhAI7NwcVhbzCugVS/tA; last=0.305 1PeG9DUY6Pr3L+AK9/Xl0OYT; last as group=-0.16 FvXrDw4n+PAIEeP7IwL7H/rm; last as office=0.51
0x7j0/BB6cg4DiH+Z0UrUgD8; last as other=-0.075 9+wFHRn09un22gkCFuz25gIG; last as person=-0.175 H+0uC+gQCCIN+yH3Iujv/kS9; last as
place=0.24 LPX6Mr8qAhjbKjUKDgIzEeUq; last as pronoun=0.015 APDj29AG080NvQ8K+AfK8QvZ; last as state=0.165 /t/y1fntKOw+9hvzE//2vwJE; last in
paragraph=0.14 2/Gpy70l1eQL5ijZCPTkdPcN; named most=-0.215 GeTO0S7J+w/MxEH57ub1CBXG; near little=0.505 /RLduOIq0eJLJkb6Dg0QLvxh; near
some=0.23 +AXCxtIF3bnvHD7rACAxIeQf; near strong=0.67 r0bRuwE2t89Gclr/JV1MZds/; near very strong=0.58 0T3v/esZ2OE8RE3vOTEuGfp0; nobody=0.18
Dznz/hkPSAn4GVrqQxgiFy05; nobody: 0 candidates=0 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: 1 candidates=-0.245 6QkDCxH5Kvvf39D3D+v0A0Xa; nobody: 2
candidates=0.035 BwURHiP8A/f7BOUI0RT78Rke; nobody: 3 candidates=0.015 /jUJ+woY/AnpERzzFPcMJ/gZ; nobody: 4 candidates=-0.005
zvcW6c7g2uLoFcYTAxsC51EK; nobody: 5 candidates=0.105 CyPpCAcLCuogKOQMB+cXAt8X; nobody: 6 candidates=0.24 4ysAKfkZ/uwIDwsLIhAX3QNM; nobody:
COP=-0.02 FfUDJR7yCBgDDRwH4P38+/sB; nobody: GOV=0.07 C/YVDC/49PBLF0Hr6f8g8fzu; nobody: JUD=0.045 DBcJ0fD+/uYP9gj4DyoF9+8K; nobody:
LEG=-0.015 HfAD08EM/fro8xYl7fECEArk; nobody: MIL=0.065 zTjp4Pwj8/ItJVcFMh0hFu4b; nobody: None=0.015 6RD6BfQD/vT+BQj08wz++goC; nobody:
OPP=0.18 +RwFDPAHE/wGHAzTJ/USAAcl; nobody: affairs=0.005 DwT+GPX4BfwDABUFBQwL/PYD; nobody: ambassador=-0.095 JOIFQh7uISnf/7UK9fXg/wbh;
nobody: armies=0.245 ACn/AQUk6uQyIlnwPT4xAeZY; nobody: army=-0.5 A7X5LQXNKmWxv60LobnP+hyU; nobody: bare plural=0.51
3H/v6+VR3993f3/nfn8/Ajc/; nobody: cabinet=-0.05 OOISFTfaLyLgC7UT6dnmAALU; nobody: chancellor=-0.085 M+cOByr7HyXu5doa6PLl+Q/m; nobody:
chief=0.005 9P4E1gf2BwoF/wMA7fAF9f37; nobody: command=-0.075 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: commissioner=-0.13
QOALPy70JzDk4+Aj3e7l8RHb; nobody: congress=-0.005 Av4AFQD5DAn18OwC9PL7AAUG; nobody: consul=0.055 4gv12tP+FOwgESL+CyMO/vol; nobody:
consulate=0.005 AAL5++gJCfkbAt8Z/PUAAAYJ; nobody: counted=0.45 +1315cZ/xts4UV7tXUZHA+g+; nobody: court=0 9/wbMizoKfrw++AaFuPuAO7/; nobody:
courts=-0.03 AuUSBhjuERX45w8P9+XvAAH1; nobody: defence=-0.075 H/MJGA/7DxT17OkR9/rx+Qb4; nobody: definite=-0.25 6+hFJ03yRiDv2M8U7OcE8gPg;
nobody: described=-0.22 zvX66s3fG+3X0aYLDOfeEe4s; nobody: first sentence=-0.025 +RIABu31+BP7FhsC+A8G5S4d; nobody: force=0.31
AAQN3uP/FfENJWjyIAQK/w8c; nobody: garrison=0.075 IPr6QgP+Bwb4+vEBBfD6AAgU; nobody: general=0.045 AhX61OwF3OgFICrxDfkYGQ7n; nobody:
government=-0.065 7ukmNEHeNPXYCvEE9OngDTPU; nobody: governments=0.47 80jx4e046eF/ZG7yZk1/G8Nm; nobody: governor=-0.22
PuQOUDruMTrd1rso0+Lb8Q7h; nobody: guard=-0.15 AOoCPzXVST3SwrpCttfb/wPC; nobody: house=-0.055 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: in
something=0.185 8TAD2vEh6dsQNQLvDgoe++4J; nobody: indefinite=0.06 ABr27dLt2/YfIPf5G/8NHOo8; nobody: junta=0.03 BBr4+ezyFvjvFCH8/dADACbc;
nobody: king=-0.03 BvsIJT30+gPeDpAX3eH78+fr; nobody: minister=-0.075 59MRNlzs6SS5us0N2APK5VTc; nobody: ministry=-0.225
BNEHURLmThPZ+QVC8dzUCxu4; nobody: mission=0.12 CiwG19Mq6NA2Ei3l+iopAPlJ; nobody: navy=-0.135 AP0mNkH7Qjzg39AYx+zYABn0; nobody: no
dateline=-0.02 DwQLFCMA/R7m3BMD3P/yARTM; nobody: no subject=0.37 +RgJ7P4I9tZeHBgDMCwh5Ak7; nobody: of something=0.145
EBYFG933BQDtAhbsAQX+E//3; nobody: office=0.485 vwL/wsA6xQI0Vib7NiP/ytZH; nobody: opposition=0.18 /QsD/hv78vUBFPUZHfsUAQ7w; nobody:
parliament=-0.21 KNT+/QjJRzDk3a47493b/0rS; nobody: person=-0.025 5/YY+ADrGBDjA/AN3fT4G8X3; nobody: person named=-0.25
PMgNOUD/EE3Z25ASvZ3VFEO5; nobody: premier=-0.08 3ff5+gL2+RLw4f8TAvoCA/Xn; nobody: presidency=0.28 +Q7g4tsd3OsgMz/6JzJRAO4W; nobody:
president=-0.095 5uUp7j8FFwe46wIdFfvf+QUJ; nobody: prince=-0.03 E/kJHw/2FBD9BOsD+/b3/fz7; nobody: quoted=0.025 4AP/ExIHCgnwABH0AwUC+wL6;
nobody: secretary=-0.12 /vz+G+36FSLh4AIG//3vEAPc; nobody: senate=0.255 wyH+7+Ed0t4V+2rOIAceGucD; nobody: sent=-0.06
Dvz+Fibp+hviz+oQ+yD98QYL; nobody: shah=-0.07 IPQEIBkADhPy8doS7fbxAAzz; nobody: speaker=-0.08 JvIFJBj4FxT87+gU6QPw/Qfz; nobody:
staff=-0.025 2fMJDur/Cfn69PwU9+b1AAQH; nobody: state=-0.19 atsOUWP1RS3k4NEo3PPf+Rj1; nobody: warships=0.1 Ezou+/NB8OEiRDvuNyMrAPtU; not
before=-0.74 f9htMH/0f1zN4t5/yOfeAiDJ; not in headline=-0.295 FedDbVLfciSf0rgwwtPx+RAg; opens the sentence=0.385 9jsHAPMpsgo6MhD1LeUwQfcu;
place before=0.13 /irk98vp+O5TM0DfGDQiKgkt; place behind=0.29 8AXI9NYkBsf3EPP9A9b2Fe8w; place below by in=-0.055 +QXr+9b68ObTtPnstQi84gDT;
place in paragraph=0.235 sUnnwf0TB8oYKzrtHjMCWL5W; place of the verb by in=0.47 y0H2B+go8eEtY2zmX1A4eRxq; place of the verb by to=-0.105
H74EDSPLCgHKwcEYxMDhwADL; quoted=-0.145 DvIA/vPmEQD+99cB2Ab8IgDj; same sentence=0.32 7BmJ9ccFJLwa//vhGBsb9eVV; sentence before=0.245
6CelEdMh7OwNETXvFyQlAM4C; servant before=0.045 7eXD0+HjE9Qt4gHrEPYF8xrK; servant behind=0.03 IyPq2gTR2d0ECsnW7iEKBuA6; servant is
object=0.105 9SMK3ezb/976Ayr/+AYNEwHu; servant is subject above by advcl=-0.06 9QP/CxsJ9e8ZAfv0HeT0HAD0; servant is subject above by
ccomp=0.005 FPcG9P0JBAD1/iwsByvyIf4O; servant is subject above by conj=0.17 CQoFEv7/+A7v+P8BHgwI4v27; servant is subject above by obj=0.02
7AsADALx/wIQ+uYC9vEFHAD2; servant is subject above by obl=0 9P0AAAD9CgD/7dQE4wQCAgDo; servant is subject of what it says=0.015
DvXz9/3i3u78Aur3QNj+/QLY; servant is subject over it=-0.405 UOQBBu/iAQHZ8oX6zuzTuwzk; servant of the verb by to=-0.045
Qu4BDwHzAALsBeMC8QHz3gDv; share half=-0.125 Nc7sA9Dj6dTSnZ7v/eTVDub8; share little=-0.11 KhNULTMVLH9BE1MYLRoZFr8E; share some=0.115
Av1/+t3v/BcrHswY+/0Z9rDo; share third=-0.065 9gIBx9IF6OTtzdLtDhvhEqO4; spoke there=0.3 JRPaAN4z++koXUbgMiL6OPAA; state before=0.215
7APxzsQnw7IFy07r6BcHPv4J; state behind=0.04 5hvg090Kq9EI/RDd7ev1DEMF; state is subject above by advcl=-0.025 FfMAAgX/APntFtH9/vjhFAD1;
state is subject above by conj=0.3 3CEA5QAx3/UgK03vLyMgPwA6; state is subject above by parataxis=0.23 6hUA1gQi3/8dFhH0VAIVUgAw; state is
subject of what it says=0.305 xTTn6/IJ/+kiM1XYHEIsUwRD; state is subject over it=-0.005 BgL1JPYGBQf36eAGvj0G2QLk; subject before=0.04
Hve/yNgD/v0S2usl//QkC4H2; subject before in paragraph=0.27 IS4C4tsW+/0ULS3kMQv/HSsn; subject before is group=0.01
DPfwBfAB/ejf19T4+MrhFAAP; subject before is office=0.065 /Bz4K+oSBhDlERYY3jMIBwA/; subject before is one of several=0.13
ERQG9wLiF/8EAhMV/f8PKAAJ; subject before is other=-0.1 JQ0AAP0GAAH2Av8A4/nq+gDQ; subject before is person=-0.25 C7n7/9/sSue2AuEkv7y8wgDr;
subject before is pronoun=-0.37 GMf+HOjYQS/AsqkN2NzPrwHK; subject before is state=0.535 3BrODrk86uAVV1H5PUgqXShG; subject before of one
sent=-0.03 0QX54xb6EfLPxOH8yP/w9wAE; subject before says too=0.02 Dfff7OcCG+UBBgch9Pv96gEI; subject two back=0.19
Evq10RcEKtsoWPwZIBgLJvzQ; title=0.195 9ioI3uwm9wkSLWYTITMfCf4U; topic=0.145 /L1P0Poh2d708w3YAucHGNMt; two back=0.095
7wVgKDAABxAWJgrl/h8I6v4e
"""
BIAS = """
53.9 27 -26.6 43 4.7 8.1 23.9 56.9 9 10.2 7.3 44.8 13.8 2.5 18 -23.3 -27.8 19
"""
OUT = """
-0.001135 0.000468 -2.855e-05 -0.00107 -0.0002975 0.0004205 -0.000438 -0.0008 0.000387 0.000555 0.0004415 -0.001035 0.00051 0.00077
0.00053 0.0002135 -6.75e-05 0.0002895
"""
