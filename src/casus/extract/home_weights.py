"""What each sign of the state of a bare office weighs; written by `training/links/homes.py`."""

from __future__ import annotations

WEIGHTS = """
a few back=0.13 +f6u4gyZ+Qk3sMP+Cuwg7gH/; alone before=0.02 BdwL6vvz8Rv6AO3nEyXdDhYF; alone in headline=0.09 4NkDtBz5wiLp7MMp2uPd7Q0v;
alone in headline of dateline, nobody else here=0.15 /OCB4Qud0Rwg1wgEIOUwJTcU; alone in headline of dateline, others here=0.02
2BPP4QbQovHl0AH35/DZ2RIW; alone in headline, nobody else here=0.08 6Bqp5eGRnyAQrO0gq7on2QXt; alone in headline, others here=0.02
2BcE1CrcAez1+9PsJQ78/QPr; alone in paragraph=0.05 ARnp7/e6xhfwQeLZEPPKzPYW; alone in paragraph before=0.14 1r7BuBXaycISqeY6+fY/MQ4n;
dateline=0.13 ANwDt1aM3RwYwN/46I8bZBEe; dateline named=0.12 yqYW7Az72AvvueTs0tUe/TPh; dateline of COP=0.22 CQD95xTjsDcs3vEc69lRPTQV;
dateline of GOV=0.13 vYQClQHwzQwv9K0b3aPwKRAB; dateline of JUD=0.11 8v3s7w/zyPcY1Mv27t8WEQQO; dateline of LEG=0.11
GNsC4jrq4hYr5vXg/vr3XwAX; dateline of MIL=0.05 swDD/C7RGOP/27L/+Nn25vb0; dateline of None=0.05 CQQAAggAFgIM/AAEAPD/Cw/7; dateline of
OPP=0.04 ++sBA/gmFvz1EgoNThUZ4xwG; dateline of office=0.12 6a/6oxewzhIjA6T82rUsXDgW; dateline of one sent=-0.27 C/TKU5AdCqWzcB2a/E6qga+0;
dateline of person=0.18 vZqn0lG4gRcq8dkJvMomSWAo; dateline of person named=0.11 4iTGzx+3yCcC8rgjw+4YPf8w; far back=-0.01
AdEDI+E0Jhr9N/r5Tvb78gkG; first in headline=0.15 3QcyxRfl/0gitQAwCbIHJOw8; first in headline of dateline, nobody else here=0.19
8crI4PTRgVQ15fhLyedjN3da; first in headline of dateline, others here=0.08 //ne9v31CsrXvO7lEAj0Gv+2; first in headline, nobody else
here=0.11 2ena40Ym6BEfBM8k3NovGUIw; first in headline, others here=0.15 tA/qzz+b0SYoxAEKx9MgGQ8g; has offices=0.02
/50JNNPhDenqKQLv/v/u1evk; has offices in paragraph=0.01 0885rvWNxgAV6NHwzeH92vQF; has one already=-0.11 SenaCYH1E9jqAenxyPry8+0M; has
places=0.12 99fZ60YM3dQh+voE3M4d5/oP; hints little=0.22 vbrX0iuyzWdv5thV4rU9Hm7/; hints some=0.26 3OjkrF+zjXI1m8len55EaVhJ; hints
strong=0.29 AAHyx1XQvG1SzdxO7q5UJzEx; in headline=0.11 u8Hspe/Pqw3zpc8TnbcMKCcN; in headline of dateline, nobody else here=0.04
9SfUBePc6RH18wDS9/4a5gXi; in headline of dateline, others here=0.01 6QO2ABrsGgHMGwzpK/L76AwT; in headline, nobody else here=0.09
9rLazAur+woGyL4Q8PUAFyUJ; in headline, others here=0.15 5tTJxFPSOkUX7vEa4L3uJyIa; last=0.09 3EQBytIWtQju/hoi+AMdFxH5; last as group=0.03
/b0B+hU7AAjU2ejNDdwgDNn/; last as office=0.21 7vDzuRXK/GA/8tNT4Mk7AS8H; last as other=0.02 6OW47PPyD/gKA/EM5xHfBgD5; last as person=-0.01
LDK7CtwW8rvTOvEPCEXPH/Ts; last as place=0.12 7Rqv6/LgwDUh/fUO5SQNNE4a; last as pronoun=0.03 3rCvzvrM3NPeqtDkGOm/EsUA; last as state=0.05
8S+I7kWVABHN2AADzR4i5P3t; last in paragraph=0.11 /uFT/jvnKPMaxtsW5IfmOCgQ; named most=-0.04 BM+5CtzPO8H2GfPWoF/j+ffW; near little=0.17
+MXQ6z24ulQw8tIVwO9SD1Iv; near some=0.14 s7/w0RPtlzUizNIQwecnEiMZ; near strong=0.23 +9W6kUT1zWp/2bp/07NsTkg7; near very strong=0.22
7sWQ+zTYsjstwvhl9dI8LXUX; nobody=0.06 NhC9uDoRGQ4U2hEe79n95xUq; nobody: 0 candidates=0.00 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: 1
candidates=-0.11 AnBNF+QQMePqLjfPsy3bDt3b; nobody: 2 candidates=-0.06 9zEg5AMS8gn9BRQLOSYK9/L6; nobody: 3 candidates=0.03
zQXi6Bnk/wwj6fj75vENAiv9; nobody: 4 candidates=0.02 9RLPO+IA6uYS7dYbANwG8gz0; nobody: 5 candidates=0.08 FxMvFBVQCw8f5u4OCCA26wgl; nobody:
6 candidates=0.16 8QJWxDIm6P8FItsf/Og+6g0a; nobody: COP=-0.05 DCYkBBMu6fD4Qf/3KhLdAOzx; nobody: GOV=0.02 FjdC4fcQGgEDNAIZ/TMREUEE; nobody:
JUD=0.05 3/EzFeT82AMOFe4FRvfqAfMk; nobody: LEG=-0.04 00cMIw0ABBP+LQ/wHCT0AetA; nobody: MIL=0.21 7ineTkQD5g4hGgcNJxNBAj4N; nobody:
None=0.01 +wn9FgUK6wj+/eMDERMhAPX2; nobody: OPP=0.08 5g0YEAQP2P0HFOEIFvkeAAks; nobody: SPY=0.01 BfYkD+kJ5QAA7xIDCgYKAPYG; nobody:
administration=-0.03 MiH6L90p7wL3Awf5FiDrAAz4; nobody: affairs=-0.02 FgQJ9egY/vX57QYCAwP9AP/x; nobody: ambassador=-0.13
DTYwANwcJO7k2CzZMB7UANoF; nobody: armies=0.27 D94I0Cfz5i8589Qz2tpTACgr; nobody: army=-0.18 SlBAUqFQac7FNCnIHU2sCNbi; nobody: assembly=0.03
DfP4BfIF+gj1FOsM/QruAAEJ; nobody: bare plural=0.32 4c7fyjy2uH9gzs9lANN2AH9/; nobody: cabinet=-0.10 AQD0Dv5DJuniQ0LwGynOAOHL; nobody:
chancellor=-0.20 HzQ0Fu4wX/jvNz7uOTbtAub6; nobody: chief=-0.05 JyYPDuEYIvb2MPvzJQ34AP/4; nobody: commissioner=-0.26
MjEdM906P/LmQDjqSDnkAOjz; nobody: congress=-0.04 DSsONNYeJfTpFxnzGgv8AOzm; nobody: consul=0.12 1N4D9Q7GvPoS69sKBuc0AAoG; nobody:
consulate=0.02 7RXXAP4A0PcFEgkWBhT0AAMB; nobody: counted=0.32 wtj22lbMylVH5M1EyNBFADle; nobody: court=-0.04 BuYaEe8Fz/MFFCXRKAofB/vt;
nobody: courts=-0.03 IilGHhIZLvj6SxcBMiLfAPPp; nobody: defence=-0.17 FBsUEuMcJ/LzIB7rFhroAPP1; nobody: definite=0.01
LTRe5fgLXgr7KhwFfywWAuHU; nobody: described=-0.00 68MqSNfWAdnkAxXcHv3OShHo; nobody: embassies=0.24 5uDj7Dvb5zMr7PA+9tAfAD03; nobody: first
sentence=0.06 BBofAi8i7QMFGBAD1/8OCx4d; nobody: for something=0.10 7NX57+Tp1vwOwQIb5ukvAA/2; nobody: force=0.15 5tDmDQ/Ktt4J7+s0DOLpACgM;
nobody: garrison=0.02 CjMcPvsWIP79HPDyGRoFAPb3; nobody: general=0.16 Acjw6PHZrgUd194E+NsdEhgN; nobody: government=-0.07
+jJX3cXEPvvkSPX2RByvCN7u; nobody: governments=0.32 56PN5k7MrGlQvM9qz7h2AGY1; nobody: governor=-0.30 KUZNKs9LYe7iSkHfL0zhANvo; nobody:
guard=-0.30 VURZV71ZTdjeRz3LcU7GANPk; nobody: in something=0.15 79/k5gv15BEq1+4j+O0JACAR; nobody: indefinite=0.12
48PP4+jo2PkK6uQJ3OYA+ysA; nobody: junta=0.05 9OwVBgUeEwD7C/0aUwY8APo9; nobody: king=-0.07 INEJ9Ab6Bt7rOwy/AxW/897q; nobody: minister=-0.15
G3ZXVdtC/9rQKyjXTS/+3LLf; nobody: ministry=-0.15 J0g+MMVbZuTsASHEHhXeAebZ; nobody: mission=0.21 5MTQ3TDVuSlFvNIk0M4jADAj; nobody:
navy=-0.13 GTUWDshvdObxJyf3IyvhAOHs; nobody: no dateline=-0.01 K391KRUjExUQIBLwNx/KDRzo; nobody: no subject=0.21 5uQZ1Ur68RsMruAY2+of5zEP;
nobody: of something=0.03 CCLq8xwi/PoG3eQNBOv+/hT4; nobody: office=0.25 ux68NjzIxlU57AJH1u9bxVJO; nobody: opposition=0.07
H1vpAAQTC/w6G9oFH/w0AAP/; nobody: parliament=-0.20 92tHXcguFca1UUfTFzDCANDL; nobody: person=0.02 Bgj+HePBGtoDAAnv5+Xz4A0G; nobody: person
named=-0.16 DlA6Ab55VvLQ2hC+XUvR8ur2; nobody: premier=-0.06 DNP0AMr9FfcD6vz0/hLlAPvg; nobody: presidency=0.21 B7bU+CnjrzEs4t5L/85PACQf;
nobody: president=-0.07 Cnpgy+w42d3h5fLxM+7w697m; nobody: prince=-0.06 NRIJDOz2DwX5Hif1HS0EAPr5; nobody: queen=0.00
BQckEQ4F9hIE/fH7AP/8/gYD; nobody: quoted=0.09 CRMi7/v/9AAJBvoH6Af+ABAN; nobody: regime=0.05 Af0wGS7o4ff89fj8BdoQAPX9; nobody:
secretary=-0.10 CXHY8/AgKvn77h7p0AkFE/bw; nobody: senate=0.14 8PTS8BnKxTce39cWxtwgBUIa; nobody: sent=-0.07 GT/3B+sQFOnp9SDpFAby/+r1;
nobody: service=-0.06 JigsI9ApBuLzGATiKxHvAOz8; nobody: shah=-0.14 Fx8bBekXI/32KxPxChjuAPEA; nobody: speaker=-0.19
JB0bEuUjOe/zKSTuJiLpAPnr; nobody: staff=-0.02 8xELBOXq//X9IiD1APkVAPH7; nobody: state=-0.13 FSIvRwFiZPsDJH8IQ0AKJPkM; nobody:
tribunal=0.13 59709SrVyigp7Nsm49cTAAUb; nobody: warships=0.23 BcQA0Bjf0GFU6PI49uJmACsn; not before=-0.19 fxv7PAN3fwHII1CwTG7M8ffq; not in
headline=-0.16 Utyqf/9/P+PhTGTBWmLO9u0L; opens the sentence=0.20 AqUT5j/cB2Zb5MQeB/FcMk3t; place before=0.16 9wAizzLPq1EDuffg6bw/GQko;
place behind=0.08 6vfbxBDtx/wX08EM3MgDDgoK; place below by in=-0.08 6QL81QHc8MLg3QXc2cjX7+Xv; place in paragraph=0.16
2sLWrVDqmzUjyM8i8J4zRUop; place of the verb by from=-0.12 GAAAAukEBuzhCATZB/nk7erq; place of the verb by in=0.24 +sQJ6BrQu0tY4vpy8+gcU2MO;
place of the verb by to=-0.25 BA75F7EZNeHFHgHFBhrJ2K7y; quoted=-0.01 CiYDGg0MBO76BAT6DSbLAfP9; same sentence=0.13
30CuqzXX7zwv0+7w0LAT2Q47; sentence before=0.13 Fhcj2BHqsiYmtOQBDt8pMPkp; servant before=0.05 2ACQr8nd8Cf4waYsAcW/2s8e; servant behind=0.01
+7ce3xbJG+sIC65F8yn5CfEL; servant below by conj=-0.22 AwAlB+EASPXnHgDnAC3g9eru; servant is object=0.09 7fwCvvLwpRvm1RXwGPEJIPcS; servant
is subject above by advcl=0.09 AOUN5s0Ixe77B+oT1PblJwoS; servant is subject above by ccomp=0.03 5v30EvfRDALz+gTwzSUc6Q8D; servant is
subject above by conj=0.09 9Ors7tsU3Qv5/foW3+UtGekO; servant is subject above by obj=0.03 BAEFBD8F+AoNBwggAvTsCwwc; servant is subject
above by obl=0.04 /PH2+vACLP39/w71AeLrC/gR; servant is subject above by xcomp=0.14 DxkA/gQA8QcV6gAgAgA6PxAZ; servant is subject of what it
says=0.02 69cnBQPb5hIF9djn9fkDMAns; servant is subject over it=-0.16 ABjnG+AOPtC/uw6p2z/W9erW; servant of the verb by in=0.06
CPEOAkAeDBULCQ4aCv4KFhQI; servant of the verb by to=-0.10 AAABBe7/+wLqAgD1ABTn6efb; share half=-0.08 sPbqnNjt56TRA/6UyPHs6M7O; share
little=-0.08 8Obxev94WhopclFPbX87TC0h; share some=0.06 C78bEeYlW+wRHR4R+yT3Fh0C; share third=0.04 6drv6tEAnSPU59Xk1yrj4C/2; spoke
there=0.16 +9/pvQz2MzMj1/Um8+kyBh4a; state before=0.07 69+3vBDo2i76qu8DtLc//Rb1; state behind=0.09 0xSv3RWOFObogb0DqfDgH/b+; state is
subject above by advcl=-0.03 AR7/6xD4+/fz9Qb1F/ns+un6; state is subject above by conj=0.20 9Q4A2x7yswgv57861t49MA0K; state is subject
above by parataxis=0.19 +fv9v/nyuCYYGcss+OgXEkUj; state is subject of what it says=0.21 +NIcpzqxhjs73ttfz6Q3+gA2; state is subject over
it=-0.04 KusAE/0sIPPlFPvkFwTLB/UI; subject before=0.09 FP/F9uQNFBn39Mwv7BPn+9oi; subject before in paragraph=0.14
EtEWwTer1DgB9dkKBvsaFzk1; subject before is group=-0.01 /+rr7RCzKfrbI/P57g693Q3a; subject before is office=0.13 8O3h8yoh8gomBhkVAPdTASLy;
subject before is one of several=0.13 8OgnGOv/2iodPgod/v4NwhYc; subject before is other=0.01 /QD7ACD/Cwb9AgAHDAP15/ME; subject before is
person=-0.15 Mwj1I/ThEK3eEiK7I0T33Lqh; subject before is pronoun=-0.19 ExncU94DBb/FHArE/TyB0526; subject before is state=0.19
OOjKyDXpKjc14wNeyeg4SUg8; subject before of one sent=-0.05 Evrg5M4BFt/wA9rk7dzcAusQ; subject before says too=0.03
5Mra++jW5eHyBvIF5hkALOsJ; subject two back=0.08 zRjiFDbh4wwG9rUO1iwHOAPp; title=0.16 5RFe5zXkyCMhFMotE80XHxoH; topic=0.10
/V7h2eeN5g4U2fPf/OL8+Q4Q; two back=0.13 yibw6wTcDNIh8Bvf48D/DfwG
"""
BIAS = """
16 -36.9 -35.4 67.1 -37 66.8 84.3 0.8 28.1 51.5 58.9 9.3 28.6 84.3 7.5 -51 -24.2 -17.9
"""
OUT = """
-0.0016 -0.000365 -0.000492 -0.00105 0.00116 -0.000567 -0.000995 0.000723 0.000734 -0.00138 -0.00147 0.000996 -0.00111 -0.00106 0.000852
0.000639 0.000591 0.000918
"""
