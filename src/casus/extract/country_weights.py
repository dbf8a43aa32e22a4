"""What each sign of the state that a description means weighs (`training/links/countries.py`)."""

from __future__ import annotations

WEIGHTS = """
a few back=-0.07 FSMnQ+HMGgDxz2AaLL0e/DDS; alone before=-0.02 5cni+RTwGvDX/g4G5ArTowfP; alone in headline=0.09 zRhc2hDo8s5/6OzsGeDNOgXo;
alone in headline of dateline, nobody else here=-0.01 KhwFDQ8k5/wp5wnq7QwDBOrU; alone in headline of dateline, others here=0.09
CH3qGPE/vhlGxefdJvLUO/rm; alone in headline, nobody else here=0.09 ECUv1vnpHtk59+ET/xAG5PDR; alone in headline, others here=0.07
FQgc1DISS+st7vn1+6sNffeo; alone in paragraph=-0.04 8crTMO4MQjIMEAHNvGcG+PD8; alone in paragraph before=0.01 48886Oz4BthjCAnt7Pkbz/yw;
dateline=0.06 5u4P8vAoJ+AI9NXyxuwENunH; dateline named=0.06 uEEA3hXpwP/iDs4JPPfpAK/t; far back=-0.08 D9smHcbTAt4BTvhPBAA9jRxI; first in
headline=0.06 4FDG1ywc+y8cEvDu2eWrTfsw; first in headline of dateline, nobody else here=0.04 AQgFFS8f5iVT4Pm/NC8CO9nN; first in headline
of dateline, others here=0.04 1i7vGdgQD7AA/zMXLAMKIMYA; first in headline, nobody else here=0.03 0+Pm/gnk+hb57yzc7BsmAunx; first in
headline, others here=0.06 3DL/yWJm8hUAAa4OQXTOOvs9; has offices=0.03 IRQgBwUH0Pwz+zTzy1H9Bu/E; has offices in paragraph=0.07
6fPcweX47gvs6/EgAA0hJ97v; has places=0.06 2w/25hjp4+bSD8eaTSHHgdsE; in headline=0.09 2nXZ5PMSxtwC//vHRFH7atTl; in headline of dateline,
nobody else here=-0.04 /un68gLmGjg1C+/x0731CwXU; in headline of dateline, others here=0.10 sgEvmAQHNQwR+ZK4IDDY8uyg; in headline, nobody
else here=0.03 46n+9fHxDgLyEv84Dw30PA+g; in headline, others here=0.06 9Art9kAE1/IeLfYNRUfeFvw4; last=0.03 reICFdMFMDlfHeUKaj0CAYEY; last
as group=-0.10 PtrgNBXuWtPsCSw8zwMilRIw; last as office=0.01 Tu4HJhH77/sDyTWsOPIi5fLr; last as person=-0.02 O0rGvvzzFgUUBggq5BYIr8+x; last
as place=-0.10 CgfU0/X2PyPD8PdT5BLs1esN; last as pronoun=0.08 FixJCv8F/AML3/QARRrNSAIs; last as state=-0.02 6drGEvBHOPUA8ufyFw4yAuc7; last
before as appos=-0.11 BwfjNfQKRA/xK3Bs2Oh/wCcU; last before as conj=-0.10 3NcESPD7GSraL2MI+Q332jMP; last before as iobj=-0.05
fz8AEwDnT/byDCAlFtAL/wMT; last before as nmod=-0.02 5MYZ4BUeGwgR28U5OCIEV/EC; last before as obj=-0.03 BeHhFw/92sbSIkz39+Eb8OnE; last
before as obl=-0.07 9xLQHdn9FcDo5lHaztsdKPUU; last before as place=-0.06 HQKiCU0SL+0GBAon1xw/NwEe; last before as root=-0.06
LOv/Hu3gHCi0Ojjo2fUeTh9T; last before as served=-0.07 UBnkf/Tg7uwBFkkmFd/b8vso; last before as state=-0.07 517wCQsKLdgBM23Y7AwdAB22; last
before as subject=-0.05 CSCn7Prk9s+5Jxnj6wAlD1cX; last here as appos=-0.03 Ae0SCwACK8jZ2C8J+fTi4AEH; last here as conj=-0.06
LxcZ7OAFCebzFyQVEecP7Ar+; last here as iobj=-0.01 +fjkAwUD4961/hcuvPbiRDPr; last here as nmod=0.08 J1T0uchf3xQ49Y3gSNg5Pw4G; last here as
obj=-0.04 /Mi54/QdYBRaGj/V6vHv7R3v; last here as obl=0.00 Dn/3C+NXEQH4CvAs0w7cExwD; last here as place=-0.05 6+rq7gsV9h0RHPcf9+JDrfEM;
last here as served=0.06 0gT9IgHw6VroJCAFKxgEEMQV; last here as state=-0.01 AhYsBDIZ6SDovv/oRwzf98gc; last here as subject=-0.02
9yL++TX75uai9+2BnBm+9/N4; last in paragraph=0.04 if62VQTwR/kIGcQS9V3pL/EO; last just before as appos=0.06 4/8UEuX+2x7FJ+z0I0vY8h9J; last
just before as conj=-0.12 Ivf67fbyCs28MSsy1/MrswNI; last just before as iobj=0.09 /RzaxjUP0zE46gL6HCgb+wwU; last just before as nmod=-0.01
AD0z9uHrwBqgA/zI2ezbtLPN; last just before as obj=-0.09 ViAOA83s5cX8GPhWqdof6+P7; last just before as obl=-0.08 IBzlDPjTLKYuNU4zwg35llcB;
last just before as place=-0.10 8+G3G7nQHcbPwJ3/qOYa6fFX; last just before as served=-0.04 JiRG7joAJgPbCRDf5vwSLAIm; last just before as
state=-0.01 ET0T5+H42NA2Et0s1hT6vA5j; last just before as subject=-0.06 HPnx0wTQAQ7nHxsmJM76CgNb; last two before as appos=-0.06
JS73BBnJwQ8Q6AQj3r03vwWg; last two before as conj=-0.07 LeHaKMYcDRzcBRAPmZ4YBCgq; last two before as iobj=-0.07 GrgBGezqAQI0+Vgu/PMi4Q2K;
last two before as nmod=-0.01 zdvzwNTNJxz2GBcs060qzfUV; last two before as obj=0.10 9CwTChUW2Q4p8Ob6HSXvHSzA; last two before as obl=-0.08
DRji/s8pO+y2Fl/lyBUP49zb; last two before as place=-0.03 GQjL3sYIAv7yE2MlyZL4zwm/; last two before as served=-0.03
6/3jFfYLRs7/FTAVbewoARDv; last two before as state=-0.04 P9cpHefe7uoWBk36mRsZIAMw; last two before as subject=-0.02
Mirl6tgF+f2q5hBTDCgq9b4Y; most in paragraph any=0.06 BA7xCR8ywxZLAcjGGSH63OjM; most in paragraph few=0.00 WxHhDBA/Xvk0KiKpsSNHMvDv; most
in paragraph next=-0.11 JQgSTOIACLsYBkv6A90emeZF; named most=0.05 7gY07dIfBNUUIswEZAQIMtk7; next and the only other here=-0.10
6+3ePOiuLQYRMggw9IElpfzP; next, before=0.05 LQRJGR3YJdTC3+lX7R4gRrzC; next, here=-0.07 BO3NPfXmNAT5LRInnL8c2hyK; next, just before=-0.01
QB4e/wjmVu2z2AnvC//rPUAF; next, two before=0.11 4UezENoEwCDkydLTODX5SAnU; nobody=0.03 +L7hHRz9LzMaEwYT8TsQ/NsX; nobody: 0=0.00
/xQA/wD56v/k/QAC/v8AKAAA; nobody: 1=-0.06 WBDoFN+mJPO8LzJEze0O7VQv; nobody: 2=0.03 NMnR1DDwNBb4K+4l3vseGxU/; nobody: 3=0.06
+mHwHjrJHgnzGwqz+wkP1A40; nobody: 4=0.04 6EnjDe7/BNRDIfk2ECLr+eZE; nobody: 5=0.05 EuoOHTzS3gwYDhzCvTfVRN8N; nobody: 6=0.09
1xQS5CP71zYG3AP9zVQmTiuc; nobody: a=0.12 6AInzf0T/jVDxuCm8T3uSbXL; nobody: any=0.08 9wbZ1FzQAwzy69sNzBbXGR7o; nobody: any owned=-0.09
8gIRLy7lGtLJNREo15sbKQ9Q; nobody: any owned by one unknown=-0.09 TQDwKOQOHMcL8x8zB6kL5uqo; nobody: as ccomp by none=-0.02
4+n/8ynr9NMA+goUAcwC4T9b; nobody: as conj by none=-0.01 Efzw6NYFFPC97AtcAskNHSg0; nobody: as iobj by none=-0.08 VQAe8Aju/+MMQx0WBeXq0Qr0;
nobody: as nmod by from=-0.01 2Pw4/RkCDwATGDPq/vwYBfK7; nobody: as nmod by in=0.00 J+v5EQ/kAwE29QtA7zEc9xwE; nobody: as nmod by none=-0.12
Sgr0MQfmFLPSDn826AXbrtxZ; nobody: as nmod by of=0.06 zNwW8UYQ3MrDFkID+08H9AUh; nobody: as nmod by on=0.12 8wPz4wr6yR4B75H27jnr9xj/;
nobody: as nmod by with=-0.03 yQL14MrkRzDWM2a//Bwu/Tgb; nobody: as nsubj by none=-0.06 MRoQB+oMNhLF6go7UfxEB3f8; nobody: as obj by
none=0.07 6loiDRPY8xAJ+Rfm7gsDDivw; nobody: as obl by by=-0.07 /PH4FO7zBanRBicz/ycCL/0t; nobody: as obl by for=0.01
zPQGJ+85+9gA2Q8p/BUZIxXu; nobody: as obl by from=0.04 SOP24D8eJTG9AvHL+f3b5N/1; nobody: as obl by in=0.11 /+AJxh3T39H239j18UqqyDTk;
nobody: as obl by on=-0.08 Kf/lN/TlJSb94isW4PMI4Svr; nobody: as obl by to=0.00 +ezTOgjj9tJSFvQt81H3BAEW; nobody: as obl by with=0.05
1V34CAwF/xAyFgf/8R0/Dx4S; nobody: as root by none=0.06 KvITAhUQ+zrkCdL1+m3NNQX9; nobody: country=-0.02 LwYBO+zt/vE4GCMI/x/1EwsC; nobody:
emirate=-0.09 L+YBOuoWKjbOE3f0BCsO+AI1; nobody: few=-0.02 x0QN6g/l+AU87/I13hoJGBg3; nobody: island=0.03 9dz29QHtA/rr7Or7IM4L+PPs; nobody:
kingdom=-0.10 a8nbHOL6SrbFAiobNsbJ9vU2; nobody: member=0.05 /vYLAhhG5vwp7x7k/vGlGA8m; nobody: nation=-0.06 /On0AukN3cvZBAm58CjVGywP;
nobody: neighbour=-0.07 Oe0n6Ovi4g7rEODi7MUQKPBH; nobody: next=-0.07 NG4D3/Ho+PoDIQMYMDwq+O9p; nobody: next owned=-0.08
GNjeVfkkEe8g+sgDrd4xPPbz; nobody: next owned by one unknown=-0.10 JO/qHPz5FhT4IwL97LctCwwU; nobody: no=0.09 x/xt3HUo5Rzw6efZ8QAPLsfd;
nobody: none=-0.09 TsO7ONDrEREHVyxj9fxW/BcC; nobody: none something=-0.09 OJgpJ8MWK7PpExtG5vz1pSge; nobody: of moving=0.11
rQTt8Brf+RMj8dTT6BXvRgTT; nobody: of something=0.12 zOb7CXLyA38hGeTPMT3e4vPi; nobody: quoted=0.08 81EVBAlGxxsI7uoM7O/r7P+t; nobody:
republic=0.10 Qgc6EgYO9gUw7dHSLUEOGAHe; nobody: state=0.12 9UDY3i36pjAq8uHSCvG4Q/vY; nobody: the=-0.10 B8IdEeo+LAgHGDRD7vAurG4/; nobody:
unruled any=0.12 6O4oCg/8v1H+4SGg4RoGLp/p; nobody: unruled few=0.09 9xonAD4V70pDFhoHCmYc2sT4; nobody: unruled next=-0.07
PE/xEQbnzAb8Eroz/fz+BUoc; not before=-0.11 DqruFOHfMvftWvr6T+sag1ou; not in headline=-0.12 D7nELcj0RdsiJjQf+/pHIv78; opens the
sentence=0.07 0zktIScr0RgBAA6+0gPH+vCx; own any=0.10 xhA+3Ogu1uYvmAXwQVOgVP//; place before=-0.01 5ctLE9zAcOFKCjfy5wIb8t/O; place
behind=-0.04 GO7nMQT8C88aHzkD7SL65zq2; place in paragraph=0.07 HtUs/V8sGwqb49vPIfAJHNfL; quoted=0.00 998aCv0b5QwsJ/oqRBQXvgHH; ruled=0.04
MDh/HBL49t47280TDrbZCOO9; ruled any=0.04 Ek4w7/MgAxDvvcjvCxdFo+XX; ruled as own=0.09 0UgU4eYa1Cb94fjGDrcBHPOS; ruled as the subject's=0.05
NyUNCv7hAQIBLRDaBdf+9ujc; ruled country=0.04 3xf0AO8EqBrX2ABYOu8uJiOR; ruled emirate=0.10 0lwhyC427Tg8B9DKOwLxNuj+; ruled few=0.06
EUwbDS8dEgHl6C/wYlUGRukH; ruled island=-0.02 t5QOBfTwDRP1CxkMzgP6tBXa; ruled kingdom=0.09 GiErASLquQTlD+GYQgUzNu+m; ruled neighbour=0.01
MCr17/0SCxjiGARBB93l5d4i; ruled next=-0.00 uSAKAhYw8AvzBwv16ufy91nF; ruled out=-0.07 C+v/DSESKv+f+DQio/w7EnAP; ruled out any=-0.08
KLsJ6tHMHOnp//0l+cdEpwIu; ruled out few=-0.04 UQ0eFR1eXfYY5DkNOsINGMst; ruled out next=0.09 2C3iAbNd4jLj3A72yAP78d4K; ruled republic=-0.04
G8ULRvLS+Ov2JA4z0hj8vf7E; ruled state=0.06 3YtB/OknE/kJAADZHhDR6QCB; same sentence=0.05 8hRT9/DmHxjZAw3qyEcWCiEA; sentence before=-0.06
9dW1I9Un+BYIDxo8E8EM7Tvc; servant above by nmod=-0.02 Cg87MhnwFg7+6TSuJ8IlXwsF; servant before=0.05 Eh79+9n+Od/z+ArQGSH0FyH4; servant
behind=0.06 Ic0O6iMKHecwJece+/raAQwH; servant below by nmod=0.10 /zsl5xd/gRFi0CYJXS7YEgDK; servant is object=0.08
EAcpzvfr1+4WBQQZJ/3V6gEH; servant is subject above by advcl=-0.04 +bjyE+XlI/bR/Co6shP9yzD1; servant is subject above by ccomp=0.07
KfQ/AQAGI0VVB/GoIw3EOfLY; servant is subject above by conj=-0.05 AMXEAujyLM+s+v0KATrV9yLo; servant is subject above by nsubj=0.04
NyAaDAn6/BMM+grOL//mJ/sj; servant is subject above by obj=-0.09 1SfQLgEn4e2zEkgBzqQnnPwU; servant is subject above by xcomp=-0.12
9du7NOsBJfof8RgF2Lnj5RRs; servant is subject of what it says=0.07 00RAGD4ryAgC+gDyOOb8UQEe; servant is subject over it=-0.10
H9zCONPyRejoF0354LYv/h8R; share half=0.05 1ZTTHyX0Pdy0/M/sgTsEO+/8; share little=-0.08 9/nFGzsKGSvsKDxL7/cG3hTu; share some=0.05
BQlL4QNkIRrZI7PzKwHfRx9L; share third=0.03 yQ4PBgsQFvjbJRCzBibcNO/9; speaker's any=-0.03 If0N/AvvAwK2Jx4V9wBJAfIf; spoke there=0.05
BSLH0wcOHwIhAvgABC7sS8Pr; state before=0.01 5sYSPCThBOv2GA/Bmv395IsA; state behind=-0.11 9A8Q/+cCAbLuKEsRCgYcx+5N; state below by
nsubj=0.11 EHUi8n8Ww0043iUAW00A/dUV; state is subject above by ccomp=-0.12 tdWyI83fGvDPOS4x24MS1SQE; state is subject above by obj=-0.04
CeEXDPD1Jee69j/rAvlVvNwh; state is subject above by xcomp=-0.02 N8Q5FgDW7/vwCxYABST60wBU; state is subject over it=-0.02
BDb8KP7d8u7CAQbmrO8JsAIR; subject before=0.00 5BcQGdgFJ+/KG/IZ3/cIPcz2; subject before in paragraph=0.03 AA7W8OADG/UjCSG1BdRXWwX3; subject
before is group=0.04 CdsN+99IAvQC3z/wA0XfEhvu; subject before is office=-0.09 Mcf/IuvEXC3xQTIkMj36x/jN; subject before is one of
several=-0.03 SQMcBkv3ARgM5yTbDtTi8+Xe; subject before is person=-0.00 Ag4I/9wXVOkWQgEa9Qn0EyPw; subject before is pronoun=-0.09
G6fkCRoQEOzeRBgdCroQwRMk; subject before is state=0.07 6UHx+PUFJg4e9OYl3qH7Afnm; subject over it any=-0.06 FwZiPNHcB+Cx/dMLEK/S1BT6;
subject over it few=-0.01 AvQC6gH3H/YBCO8r/AIF9AMV; subject over it next=-0.09 A6jCDQX/UAnjOjo108rcxx3U; subject two back=-0.06
6djYDw3+LAYTDzkxW9jP3inF; takes up the subject any=-0.00 AvLWCQIF/ti7BoPmShL45vjx; takes up the subject few=0.08 8jxF4/tJ4QYu9d/S/SUHA+UR;
takes up the subject next=-0.06 CvHBA/3uEObyCjn6BNAD+xfe; the only one left any=-0.03 ReG/xkLlGT3x8kvJy/jjIxf/; the only one left few=0.09
JC8wJyEw31gI7/xY+uQV3P40; the only one left next=0.11 Hw1N3v0s6AYcgbucNkHlUPRJ; told by its noun=0.06 xBUx6xkgCxgqydOc5WPFthE0; topic=0.06
y93C+BMMFuoCHdGIIRQUzw3b; two back=-0.06 PBrUKOIUGAr+vkYl/MA04PcU
"""
BIAS = """
10.3 -10.4 -10.6 27.4 5.1 -18.6 34.3 -9.6 0.2 28.6 46.7 31.5 -8.3 -25 31.4 29.1 28.1 -11
"""
OUT = """
-0.000836 0.000671 0.000779 -0.00111 0.000518 0.000419 -0.000777 0.00217 0.000782 -0.000965 -0.000427 -0.0017 0.00036 0.000454 -0.000578
0.000681 -0.00193 -0.00195
"""
