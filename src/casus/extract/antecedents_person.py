"""What each sign of the antecedent of a pronoun of a person weighs; written by `training/links/pronouns.py`."""

from __future__ import annotations

WEIGHTS = """
0 back=0.19 IsPi1uwC7SAn6dQuKOr3TbT1; 0 back as appos=0.18 HOD2/dUA9xsv8t8XHsMASvPo; 0 back as nmod=-0.00 6vlzCx4A3fLz/ujx8PER6BUI; 0 back
as nsubj=0.15 +/S+wAP36w4X+NwE/PEY89co; 0 back as obj=0.26 Cgcc2bQBuRUx6fsRHeA0MuT/; 0 back as obl=0.13 Jfz+6fMA1RY97fIFDukMFurU; 0 back
as other=0.08 9gDY6wYA+An68un4F+YaAOwQ; 0 back as own=0.12 J/0zJRwACv4MCf7x+Qk2GgdR; 1 back=0.12 6gSq3dZzs/gEByzn6f8u/t8y; 1 back as
appos=0.22 +Ass6/D1uBoQA9sbNhz8Vhav; 1 back as compound=-0.21 9hsADiIABPHzDzj49iHq7h00; 1 back as nmod=-0.15 9h4LOC0ANu/xHyby7Cj7AxwR; 1
back as nsubj=0.10 HvLL8M3H8QIi6qcD7AUB3sLz; 1 back as obj=0.01 +Nnk4tcACfPZB/rw6v7r1Rnv; 1 back as obl=0.04 Esxf+/IB5QL19gsND/P8BgYd; 1
back as other=0.06 EwjU/sD/5wL+8+z7/+oD5OHb; 1 back as own=0.05 /QYUFxUeMvIgGf/1FgH66fkR; 2 back=-0.15 4x8SLyYALOfvHAb08BfJ3dr7; 3
back=-0.18 4iAwEUwARPToGjzszze3Az0U; 4 back=-0.18 7gk0ESQAOQH1IEXvBSyzCx4t; 5 back=-0.20 7Vs/FloAe/HtN0f7+UDn9FBY; another by
grammar=-0.15 8hJDIBn/QdoNKz/10yvqryxD; apart by quotes=-0.40 5TQ+NksARNfjF3/w2hvf31x4; apart by quotes, inside=-0.15
BfWz8+wA2NTx65rZvfDA4OXI; appos for nmod=0.01 AQQCAwMABAUDAQACBgD6AAQU; appos for nsubj=0.17 8/EvDfPbFg0RBeQXMxoFMO31; appos for obj=-0.12
5ALy9CIADPfqDfT56RP11xgb; appos for obl=0.11 EvD7++kA8AUB9esC/OgCAPjk; appos for other=0.01 6fXz89EA4PTtAhb46uj08fHx; appos for own=0.21
DzIXFvD/KCwkGxQcRzcsNhlI; as appos=-0.24 12dYPCkAVf3qG/j0ASXwzkd/; as compound=-0.19 +BYjGxgAF/UDETr88xzz9xYy; as nmod=-0.16
7CNTLTIATPLeIPD3AyXl8hs+; as nsubj=-0.17 /ysK/z4ACuvCKkfw+ybC9iwb; as obj=-0.08 8gUhA+sA/wIUAyb17RTwJDYZ; as obl=-0.21
3hYPHh0AOO/cFi0C3yfz4igS; as other=-0.12 /w4nLgwACAD5DCv/5yX57QsF; as own=-0.17 Bv0DAD4BKvjICRX76jfkDA0r; asked for nsubj=-0.16
0gIF/UQAQdsA+/rk7P/YzAwS; asked for own=-0.05 9xUnAzcA1e/H/gjw9ezw6fnn; by grammar=0.13 8q/Ny7vS6QIt390tSAEG9/Mf; certain=0.48
NvPL9c4A7Ul289krUeVkWuHo; compound for nsubj=-0.23 9BwNHSIAD/D8EjT38Cbu7x9A; compound for own=-0.14 /Q4VBhYACvv9CjAA/xP4+BAc; controls for
nmod=-0.16 7QD/AAAAAPbkAP/v6wDf7AAb; controls for nsubj=0.22 NvkC8/0ABjIw3N01Rt01U9oX; controls for obl=0.10 BvrvAvcA8wQQ/wAIDAMLEAAH;
controls for own=0.15 J/bv+NkA7Qna6MYBLeMME+gJ; far before=0.05 9hP+B/4ALPALE/L2/e4J9AI4; few before=0.17 CeQn3N0NriUABMYhFfUmVO/5; gender
fits=0.12 I+Ut8SbdHAka9yvX9gUXKwrs; gender told=0.12 IgdGBvfX/dAICNbwy/DW6OgT; gender unknown=-0.06 Gx8oN/gAU0AQHDkeVDE7NSPs; has what is
its own=0.29 IPra/O8A9Rsu9dcQH+45Ie31; in the first sentence=0.25 I6iB1sLqrhH2x9DpToHjHunI; in the paragraph=0.21
OIGDgYGcgVAdgfM8P7JRf4Gv; indefinite=-0.36 gdjk6nP+QYGBIOqBib6Bg+pV; is person=0.07 /Q7kMje2T+ghGN75rRX6wBQ0; is pronoun=0.23
Avv19BIH6UscA90wfykVEQPN; is state=-0.29 9BkiLFP7YeL+IU70yi75tXQU; main subject before=0.13 DBEIAT3RORMGE/Y3IhUBQNPg; main subject before,
goes on=0.14 JQzo3toNBBY3+v0SF/cURQcJ; named=0.20 Chwu5+K44TTn9fgyNhAeShTe; named one=0.12 /i33/EP1+PXyS+kTAhb4ARsf; named six=0.24
Ctvq8bwAyycM9r0TK+MkL834; named three=0.03 5BMHMS/iPQED/Kn69/kj3i/5; named two=0.08 ICpUIyfeRggXLOkCECA18P5Y; next before=0.17
KOS51NAACRcB/gMBKPb8Hcn8; nmod for nmod=-0.20 7wUIDCYABPvpAin4+QPx7BQ6; nmod for nsubj=-0.21 2R9MMD4AGt/iHAz/6RwI+xs4; nmod for obj=0.14
EwT96eIA/g8G+PgEAPQbE/Xg; nmod for obl=0.00 /PAc7Q0A7foB+s33BwUC9v4O; nmod for other=-0.04 +vozDQ0AA+/w/PD4CAzu8QsJ; nmod for own=-0.15
7xEtDyMAMvb0Hlfz8iP+8TD8; nobody=-0.12 BgVBB9Zc3/jS67YAOOPl+RPa; nobody: 0 candidates=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: 1
candidates=-0.11 9g8Y8ysm/vn/EdwABwD6Ax/v; nobody: 2 candidates=-0.15 8ygNGjFzL/v8GO0A/vHjAB0g; nobody: 3 candidates=-0.10
6PDfChje3/ccECAA6RjH+wfY; nobody: by grammar=-0.11 9/Lp9QsO4Ar+APkA9zEs9zDs; nobody: first word=-0.20 /1ZLVXl/AfbnHOsA/ELfACcN; nobody:
nmod=-0.10 AAItFAoQBQAACgAA/REAAAYk; nobody: nsubj=-0.13 /w/S5P9M+Qn7IiwA0/z6+zHy; nobody: obj=-0.12 AyYJ9gwaHwD6FfcA/Ob1AQkj; nobody:
obl=-0.16 AEAHMSM59wAAF/kA+TEAAA3/; nobody: other=-0.08 /woVHBYV/QAAAGwABAr9/f/f; nobody: own=-0.08 +AXvABE5HvjlGB0A3QPp/wkn; nobody:
quoted=0.13 AOnSx8jEDwAB1/wA8cX+AN30; nobody: says=-0.10 AOv2BQ8X9wDyAigA9gzgAOH2; nobody: state in reach=-0.21 ACr891UcFwDwGi4ACyv8ACcm;
nsubj for nmod=0.15 A9fzz8MAvggA4df7GOIJCefk; nsubj for nsubj=0.12 ABIaQTIZJhbTKgoZ5xEUJkv4; nsubj for obj=-0.00 7vcr6NsOtfPX++zh2Rnt3/H0;
nsubj for obl=-0.05 /BwIByYAEvf1JMTo7hXm5evz; nsubj for other=0.02 ARX1DBQA6OvV8NAAEufo1brd; nsubj for own=0.12 3jQoHwX6HyHqChwe+ucoDAUE;
obj for nmod=0.09 BP/z//wAAQMLAP0EBQAICAAA; obj for nsubj=-0.10 BQED+vYA6ert89/Y6QvU5u/a; obj for obj=0.23 D/vG38YA3hAZ8+kQ/gEUEuXI; obj
for obl=0.09 Cv7++fMACg0JAxMKGPgSEhXm; obj for other=0.22 Gur25+4A3hFH7wUN+ewtJ/Hg; obj for own=-0.10 4yQ1KDwAI/YEGyIA+CEJC0Qi; obl for
nmod=0.03 Bv7z+/4A+gL9AAH99v4NDPbz; obl for nsubj=-0.05 +hf/ECcAEQb2BAce/gUOJwrr; obl for obj=-0.10 9gQMIQ4AHPXuBPfw7hf+9/s2; obl for
obl=0.05 +vPX7PcA8f8E+OgBE9n78uIH; obl for other=-0.10 9RgMHQkAA/v+Dx7+/xX46xcu; obl for own=-0.08 4g8IEQYABBL3Eh4AExrg+CUX; of name=-0.08
AAgVBgUAB/n5BhL99Q75+w0M; of person=0.14 Fiz0LSWsN/fbDy/pDt7w8F7t; of state=-0.28 8BpZPGQAQuUQKkXvzzrdyGE0; one of several=-0.20
3TAcAkoAMNzKH2Lk/0LXwj5C; other for nsubj=0.09 AOQOHhsA9w8D/cH2AxAN+/bg; other for obj=-0.00 Dfj47xcAAfzw/e78/QUNAP1K; other for obl=0.12
DOnX2dMA4QwL9uMB+uoDBADP; other for other=-0.07 +fsBIvUACvrsChn4Ehbh9wUQ; other for own=-0.13 4S5GBRsA5vTY+gr7Cwzu3hgH; own for nmod=-0.03
/vwABwUA8/z9/A39CP/4APwR; own for nsubj=0.01 3TtCMBjNOfjCCRH4BCzf2T0v; own for obj=0.12 Dura6wAA7g8W8xYACOn4H/zY; own for obl=0.01
EusSHRcAHPH36tf9DgngCffx; own for other=-0.03 BiAINA4AHv4BCRgHByoE+yEo; own for own=-0.19 5DsKFjMBDvnZLRD92Cbq3iX1; plural=0.03
Bu8eAv4A9g8T9iYJBPD8+/4X; rank 0=0.14 BO7S/QEMzx0i3+/wCecGCubO; rank 1=-0.04 4A7zAADbCfO97v4JABPBCB/9; rank 2=-0.16
yT/gBmH/Bu/GJz7l2GWoqQPw; rank 3=-0.18 1kRIIk4ALvTfKEHqC10a3Uk8; rank 4=-0.19 5x05HlwDOAvWGyP4Bzjk/DIu; same pronoun=0.08
7EHyASm2LwIKLQbW/RgABC3/; same quote=-0.09 5v3//SsABO/5Cfz46AHn7PpB; says=0.04 7CZVPU7TQwDyTCIEBvIN8TND; served by who controls for
nsubj=0.10 AO317QgAzgIM8eIAEfQc9A71; served by who controls for obj=-0.14 5wEC9TUA9t/Y+RLqzfPZ5AD7; served by who controls for obl=-0.00
/wQLAAwADP4HBwcCChsb/QEg; served by who controls for other=-0.09 +QDw/BoAEPTsACT08//e2/8C; served by who controls for own=-0.08
8gwY9DYAKvv1EkYA5Bv20w78; some before=0.20 FwAi7d8Auy4O8+I0MgsV+NIX; spoke=0.10 3PkW9gv8HuH7Ccoc7vgEANjy; spoke, quoted=-0.14
8xobGCUAFfX7FgT68gn17iYm; spoke, says=0.17 Fu8c/MoPtxLX4t8pJQr+GNfJ; subject 0 above for nmod=-0.20 6gD/AAUAAPLjAP/s6ADc3gAo; subject 0
above for nsubj=0.19 Pe3F4NAA7irhANEbJO8zYdLX; subject 0 above for obj=-0.21 6/UQ/vcA9/Ds9/Tq0e3W1/4D; subject 0 above for obl=-0.00
/vwOAgkACPwGCQABAAP8AwAW; subject 0 above for own=0.21 GuTN498AyUgo/cscUfoYRNrH; subject 1 above for nsubj=0.04 G9rZ8CQAA+/m6vD1/ebTAM3U;
subject 1 above for obj=0.13 GQUR/gUA9hYbAAoJEQQDGQUS; subject 1 above for obl=0.20 E/j4/uMA2xEgBQIIFwQgGwT1; subject 1 above for
other=0.13 D/zw/fUA7AAfAuQOFOACB/31; subject 1 above for own=0.17 LSQF3ggAFRoYCt4UIOskKxju; subject 2 above for nsubj=0.19
FAkIA+4A8xQV+f0MGeoxGQH0; subject 2 above for obj=-0.19 6QANAxkAEvPgAPrp7gDa5QRQ; subject 2 above for other=0.05 /wP/APYAAQIJ/AD//wAJBAD6;
subject 2 above for own=-0.22 6BXfDAYAEuzaCwvx4fTl0PQ0; subject before for nmod=0.17 CuD679MAyggu5/UDF+0RGPPK; subject before for
nsubj=0.15 ARv8BOo01Rwf8PUEKfQHFRXu; subject before for obj=0.14 +gESCiP59RoTAC4HDio2ABQT; subject before for obl=0.03
AfUC/+IDAPXw/sXo+tzp6tHn; subject before for other=0.07 Ahz2MvAA+wYy++YEIfTj+/n3; subject before for own=0.05 Ad3X+Awl0w3u9vkLBPjjBvnJ
"""
BIAS = """
-19 30.9 25 18.8 28.8 -15.3 26.3 -24 -25.5 20.5 -12.9 -12.5 -30.5 10.8 -39.5 -3.8 27.5 19.8
"""
OUT = """
0.000672 -0.00121 -0.00206 -0.0019 -0.000643 -0.000367 -0.000794 0.000576 0.00117 -0.00112 -0.00198 0.000617 0.000697 -0.00149 0.00124
0.000303 -0.00095 -0.00255
"""
