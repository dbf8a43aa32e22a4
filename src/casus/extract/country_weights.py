"""What each sign of the state that a description means weighs (`training/links/countries.py`)."""

from __future__ import annotations

WEIGHTS = """
a few back=-0.06 IiIfL/XE0ePiMMraEQ4HLEPx; alone before=-0.03 4fa4xwv/2hPz7BEcDd3cJA++; alone in headline=0.09 /dXcJffSNSfK8SdbIj0W8N8K;
alone in headline of dateline, nobody else here=-0.01 5Pka1kcCCNz90xo4ByLM0ynP; alone in headline of dateline, others here=0.10
8kH0IPsACRwU8DIaHErnPOIG; alone in headline, nobody else here=0.08 PfjmPxvpEMnU+CxBByftugUl; alone in headline, others here=0.09
WgvmTOYCJP/j3/0/EScK9jkb; alone in paragraph=-0.04 ++jCKDZa/xAKyhu5Acf1GyAU; alone in paragraph before=0.02 sARB/7oH+7jGwP1A6OP28DgN;
dateline=0.06 Gd8B3RouHdca1QIdCBECxQTa; dateline named=0.05 9Sjy+yrmNr7wsBTwHRIvuyE7; far back=-0.08 5gD6COYqFEhFYNHnEBBQRfMn; first in
headline=0.05 DDDZ8fL6P/TK6wzE9OIG2PhC; first in headline of dateline, nobody else here=0.03 7vEb6Ag6QAH78hHoFi64obQD; first in headline
of dateline, others here=0.02 6QPy8w8HoeoZC/IuMgoAGDcB; first in headline, nobody else here=0.04 JAEbI/0pNPoO8/493fjvNpQ9; first in
headline, others here=0.05 7u6o/8oRF+6+Ghv17krowwfs; has offices=0.05 7hfzKN4Q7OXtP9IW6BAIOgY5; has offices in paragraph=0.07
/sCzHPQcKi/f0Pu2KSrNzxHi; has places=0.04 IfPQFgEbKNnl7iJrNQeH7Cn+; in headline=0.09 Awy2Ld8AObmw4zQa8AseJKYY; in headline of dateline,
nobody else here=-0.03 +vS9FdgxsePuFPTz4t4ZvPH4; in headline of dateline, others here=0.11 HgLKCD3gLRsA++tECS8L8+oM; in headline, nobody
else here=0.04 6xCmEerk7rkECub9GvES3LMB; in headline, others here=0.07 IuLYJhvdDe4x4y/7+wRaxArh; last=0.05 5gBkIt8j5MUCwAAJDiz/qUj3; last
as group=-0.11 4fUm+thF9eTq1MnR2hIMGPwU; last as office=-0.01 4gwI6g479RbgBvxBEzpI5eYY; last as person=-0.01 Gvzk6fQx/9ZlCvjCJr7z1Qgm;
last as place=-0.10 AvQq4vspygoGKPPkBewghQHm; last as pronoun=0.09 LTTFPB7NK+7y3QQAIl0W+f83; last as state=-0.03 7vANALkOv9b6xf/TEfX3trbr;
last before as appos=-0.11 88caxOInyWF1AeLED9Tx827i; last before as conj=-0.10 DQt/xCg13SJjDujG+sNBRDPC; last before as iobj=-0.08
68sq5/o35/0FKfAB9e0K7bwE; last before as nmod=0.01 Cz4J0//CGPJQswZp9wEcAOYn; last before as obj=-0.03 9wItJ8Hf4E0pV0QtGt0OAdkK; last
before as obl=-0.07 9ebQ5AU57SIJ8t8F1wTRKinm; last before as place=-0.05 68tHAfY/5yT/CB8H39r8H0HY; last before as root=-0.06
+t42C9wW9lv3HAnvBu0NDwkQ; last before as served=-0.08 6t8c5M0c/zIh/7rqLzgwRhnr; last before as state=-0.06 F/hk9+H96xEHwzMCFe3u+g06; last
before as subject=-0.06 Hgjy4NNixUUAD9Ma7fwO1ePa; last here as appos=-0.02 +dDf5PwLIxE5LOLM1gj9PBkp; last here as conj=-0.08
CQoDCu8d2A4xJBfu0N0QDTIV; last here as iobj=0.03 498P7jTR6ATv4uXp7fMJG+MW; last here as nmod=0.09 PTjaLyDiM6riVQ1DJjkDFd8x; last here as
obj=-0.04 3uYl5iEf2AH6ywXV+fHPHBPa; last here as obl=-0.00 5vH38fgB8BK8+QoH9d2v9cXX; last here as place=-0.09 1eEp+dMQ7w0FJNvmAtPa2DDw;
last here as served=0.07 Id3uOsvRHtDl6OlFHv3G4cr4; last here as state=-0.01 DgOgvOjP1vMEFM/n9QDelzL7; last here as subject=-0.02
xLZW/CMF86UW8+mhEAjKE+bd; last in paragraph=0.05 OkMawvQBQr4cARUc7RoTIPgZ; last just before as appos=0.02 DuHFAgXocvYMwnETFwkCztf/; last
just before as conj=-0.11 3/5t+vI/zfxHLBMC48j8xPrf; last just before as iobj=0.11 SUQdRCPa6sgAET/5Dz8BytoL; last just before as nmod=-0.00
/vbL+8zgTe0V9iXhMvf+CTcD; last just before as obj=-0.11 FeAS6PMh5ywIBRDP4eEt9/7i; last just before as obl=-0.09 5cH+rfNH8O1B8wEG/dsA3/n9;
last just before as place=-0.10 19Yr+//j2eUDOuXp1NsHM8zz; last just before as served=-0.03 LO4sTNv9KSrqKBoyHhvo/uup; last just before as
state=-0.07 CBDcEuzp0lQg2QGbAwQMIBz9; last just before as subject=-0.07 GKwu2xED0S8WC/vu3OkqCPT5; last two before as appos=-0.04
I+IKG9IjCgsY5Rr59AodHN8B; last two before as conj=-0.08 0xBD7eQxGST/B/XOAtv+JWkH; last two before as iobj=-0.08 6bjt2ekZ4gkk5vTN5w0C5hbm;
last two before as nmod=-0.04 /93fABIB9uME2M/U5yAa/zOm; last two before as obj=0.09 DA/1BSHX4gMDyC4oNTUgFcgs; last two before as obl=-0.05
Lg4FxvYFGh8S+iDY9RMtzu0n; last two before as place=-0.04 FNDpB+Ud2+sDQPrryvUHY9fk; last two before as served=-0.03
LTYQJurby/UPEP32+cQ0PyPv; last two before as state=-0.02 NNfZ4wLp0Mr9LgX7BPzsCRQF; last two before as subject=-0.02
0RVVIfDcGtwF7gAm1eEcNPgk; most in paragraph any=0.06 /BiORQoHBMHF6PhFCkbSDTtI; most in paragraph few=-0.01 AwHhBBAu1vz9+wrMD/cRIwn5; most
in paragraph next=-0.10 7vcOBc713EghO9fP1MorAgn4; named most=0.03 K1YH7gIF3tCwChIE8iHO1BQ+; next and the only other here=-0.08
3pxC1EYq5rjQE+jn6AcQziWz; next, before=0.05 K0cd2fT8D54L7jU7O/6eA/NT; next, here=-0.07 wMhF1CAnBRHoLhHd9dLT3Mow; next, just before=-0.01
9h4k/CwNE/nyCST2AtbD3LwP; next, two before=0.11 Q/rg0i7tJAL82H8YSlnr6fD3; nobody=0.01 0SFpEwvv8v8MHkLzPh3t8eTs; nobody: 0=-0.00
Af8NAAEhAP4BDvUC7wIB/xYA; nobody: 1=-0.08 B9o5/gIKBTreKsvU9OsYBujg; nobody: 2=0.03 5fLsL84c4ukYEfIdGgz0ItzQ; nobody: 3=0.03
49gQTPXvNRUIGRkVafX2+PPj; nobody: 4=0.02 KS0LGd/xRf3tE/b/K0vuQxP6; nobody: 5=0.07 Ag/oTPn0GOHL2u7sHxXwEPXv; nobody: 6=0.10
MuzJDuwKONXq7UY7Eyry1bXn; nobody: a=0.12 J3++f9sCfyCBv0pvHhHO4EAZ; nobody: any=0.09 8B8UB/z5IAkU/jkp/0fw3dHl; nobody: any owned=-0.10
tePq3t38zTMANb6lD+9KfwHi; nobody: any owned by one unknown=-0.09 4vPYAxYI9BYVIe7cBPEVUPwd; nobody: as ccomp by none=-0.03
4w4p3v751R3yFNTJOi4b8f0A; nobody: as iobj by none=-0.08 KfIU5tAf/U9hVv4fx/gsShD1; nobody: as nmod by in=-0.02 7Q/4Cy4a8BDrEeLbCRrgnuQA;
nobody: as nmod by none=-0.12 zJs/u+Iuw0RWMeX0+eAXNgnm; nobody: as nmod by of=0.02 0xQO/Az2uQUf80D3DRch5+05; nobody: as nmod by on=0.12
Lw3dOMzbKREy0g0FDxnMPwEE; nobody: as nmod by with=-0.03 CNbb0PsI2IEjCDHz2Oaxx/v2; nobody: as nsubj by none=-0.08 Cfre7+s+8DwxAxPz9y5FRgYa;
nobody: as obj by none=0.08 u/UIFdADN8YQ+SAUKyM1+uvU; nobody: as obl by for=0.01 2SYWEPQPIiPD5Afh4A7XPA0e; nobody: as obl by from=0.03
BAH0DybzzEjt8CffHQUN0fD3; nobody: as obl by in=0.10 QiX0NCwDFfsj2/U2OO7O1QRC; nobody: as obl by to=-0.00 xCbPHe0PBgq5+AkdCf5ZDv8K; nobody:
as obl by with=0.05 5Dv+LNkIDf/4GggP7QcF/9To; nobody: country=-0.03 JzfrHfLj7CM+HdVHzw0UI/vb; nobody: emirate=-0.10
7e4B1/gn5iUhDd8Ox+8H+tr8; nobody: few=-0.05 Ku+hDNMDHB9n3QP7/RkqYOMf; nobody: island=0.03 F/je/xAHDwIcECrx8yY2DgEG; nobody: kingdom=-0.10
xPI/Cf5/1jxCAQQJ9PwqPADs; nobody: member=0.07 E/kQBgXTI/zOtN/kN97RAeJP; nobody: nation=-0.07 9fL44/QX7Anu+Onn5BX31gTy; nobody:
neighbour=-0.08 FycK0PDU+lFQLxog9P4JEgbK; nobody: next=-0.08 IPUB9dP8/yUDLL4x7wjuSx7h; nobody: next owned=-0.09 CfMQEeEN3BUbTxD4FhIFQxHo;
nobody: none=-0.09 KN5o1UsPECMvLO7zveVoKhUD; nobody: none something=-0.10 CLd8z9of6G8K3NW8tYF/cRQN; nobody: of moving=0.11
CUeKQ/0BIADhywYbCi4p0Nz7; nobody: of something=0.12 IGPBFTsINPjEsXFbOh4ExPkX; nobody: quoted=0.08 8gn49ioVR+K6Ex0eQAUM2gnq; nobody:
republic=0.10 zz7sOfn2xf0JHiMvMioDmv9I; nobody: state=0.12 yyypYQLeLgDw+zQqRAzRFBDs; nobody: the=-0.11 E+dB2foh+wE+f9ryxaG3WwHk; nobody:
unruled any=0.12 Ph7IOiz/PLrI3h1rS/ng6OrZ; nobody: unruled few=0.08 CzHvKRLxMf3xJ/0hHDgfC/0J; nobody: unruled next=-0.07
+wM+AgwM4zsQOxPvFvsBIisa; not before=-0.10 +ec/t/MhkBsfNNXfzvlmEWDh; not in headline=-0.12 6eBk7Pb5Kmh0QwL648bwIkbG; opens the
sentence=0.06 PQPU+Cj+Ov48yhY/PSMRIfxL; own any=0.10 CSbSMtfYUjcVIh9GKxH39ogy; place before=-0.02 zNfcAAz7Cf8Wv9PEFhUoCwHV; place
behind=-0.05 MioCodHmCtTyK+YX+if8KEHP; place in paragraph=0.05 aSD/DgvzHtXYGu4d/QvJlPIW; quoted=-0.01 AxIjIb8bDwANI6fSB+IIx/NV; ruled=0.06
i/ajKijpFMDM//7QRfLr2vF/; ruled any=0.04 +fkN7zMbM/QH+RwHuAYezpsv; ruled as own=0.10 VfXQPAHgL9Xb1xfrf0DYyQhJ; ruled as the subject's=0.04
99zbBizJBuz8DTEKLTMDGulA; ruled country=0.04 +CLN7TIqMw7eBfzs9CrQRfVa; ruled emirate=0.11 IjX/BjH8Wfop6BsJODjd5MP6; ruled few=0.07
9CXJUlzjKevPJikUqlk18c7h; ruled island=-0.03 5fnyDSYR5Akk9yP8FhUk17v5; ruled kingdom=0.10 9eIMHy4KL/61vDZ/cWTzBtU8; ruled neighbour=0.04
ARni9zcJyQfr3gML6yAbK/AV; ruled next=0.02 Juf48w8owcfv8r8QDwX4A0sm; ruled out=-0.07 gdAb/vwH3LYkNRrD9+cE40AA; ruled out any=-0.08
HqBN6FBN/zcLCu7XBAoNXUbh; ruled out few=-0.02 AA4M8AkrGn0IAvr5KsJN4+zl; ruled out next=0.07 EhsHDO/nIlHM5uj6Hvz05+/3; ruled republic=-0.05
8/cV6NMR2v0G2/nnIPgX4OQb; ruled state=0.07 +AroS/T+5fwSxSgr2j/c36vo; same sentence=0.06 /Q1H5iT5A/LL98tM5RoQxcsX; sentence before=-0.08
8Trn4scl798yR+jnNQmaJBTZ; servant above by nmod=0.00 K+A8sgzs1OsW/wLdOcDk9lLz; servant before=0.07 DuHYAP00CBHgBd4nAujn7PMU; servant
behind=0.06 L/XpEdXQGfjO1jcnQUnxCfgn; servant below by nmod=0.10 MFDw72rSWCb/2RT+QQ0N56b4; servant is subject above by advcl=-0.05
DOX01+fsDBPuMgbC3+X+8Rns; servant is subject above by ccomp=0.08 7CQpCQf8RAbu/QRYvkcIuRb1; servant is subject above by nsubj=0.07
NwgK6vQD+hgb9xMW6BL5/Js8; servant is subject above by obj=-0.08 9xArLNgXvuQqQAec9/4BB2Sn; servant is subject above by xcomp=-0.12
6P4rtoEc2f4q//O+4MoAOTzh; servant is subject of what it says=0.06 IAX1AuvwFQUZ8/QpAQziHOMg; servant is subject over it=-0.09
0hBfHvH8pe4t8gPwyZvl6ALO; share half=0.04 GPXOoAID6Vjz1eQO+drb4scm; share little=-0.09 F8YZ/PIx+Dou//RJyzfqQwPb; share some=0.07
ACBIARYeQvj+HPT98BX2Dj72; share third=0.04 GhTcEB3rGAgF9UNACyjQAh3p; speaker's any=-0.05 9tAu5ygPw/0xbAz64uAC+2rt; state before=0.02
1jvh9OLcwSlV9unaxRECFeMy; state behind=-0.12 tbtj2tEp5cA4/r7Y9dAd7kOj; state below by nsubj=0.10 CRDoOEOjWwHo/vE6Gv76OStN; state is
subject above by obj=-0.03 7/YnD7kZAAzu/dfJItQAEAQG; state is subject over it=-0.05 7Kgp+jcc9e77BvgNPwUE2fv0; subject before=0.01
5wQVCQYL3SbTHs4Z9OX7t9ve; subject before in paragraph=0.04 EEHwDCoL3/ju7PTt6QC7AyQT; subject before is group=0.04
IxYnG+3vHf8PyDpNBRMA5DcZ; subject before is office=-0.10 7dozDe884RFD68z5sOkRLIEB; subject before is one of several=-0.03
B9vj0ucsAfUEu+cXEh0HMUHD; subject before is person=0.02 7SW82Nkw5qrf+xPdz/XuMzz/; subject before is pronoun=-0.09
/98h7fwPrjczDQEAw9HyWfnB; subject before is state=0.07 4fDH4yXwJxa0+RxKziELLFAI; subject over it any=-0.04 9eZU//IamhtV9vEGAQoh/RsD;
subject over it few=-0.02 8tYI2wTQGeTY1hzSJv0f5c/s; subject over it next=-0.10 98trs80WlfQhWOrQ4rIZFuLB; subject two back=-0.05
6e7r1tYe8AfD+u7T6fADBAwY; takes up the subject any=-0.06 Axi2BOMTP/QPGBz7B98B7MYH; takes up the subject few=0.08 2CfRBCnd8aAM4wcx4BUA4OcA;
the only one left any=-0.05 BOkcC+QT9fvwNOIV5vlKOM3T; the only one left few=0.08 Afnt7t3vQxwP5wgl/fnAzs0S; the only one left next=0.11
ITi6My7SEwjZuUNVLUbVuVdT; told by its noun=0.08 HQcCDhbIKtMS9Q4iHmjXgdg3; topic=0.05 ItTs8TDT5QPjPuseBQvdHcjT; two back=-0.05
JyY/Dxci+fkkMR/6OvD/DZ3h
"""
BIAS = """
-3.2 19.3 32.7 16 -27.2 35.8 18.9 28.3 29.4 8.2 -2.2 17.5 15 17.7 -5.4 20.2 5 3
"""
OUT = """
0.000361 0.000767 -0.00106 0.000767 0.00159 -0.000349 0.000616 -0.00105 -0.00098 -0.000471 0.00103 0.000384 0.000992 0.00031 -0.00054
-0.00117 -0.000462 0.00052
"""
