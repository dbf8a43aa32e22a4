"""What each sign of whom a pronoun of a person takes up weighs (`training/links/pronouns.py`)."""

from __future__ import annotations

WEIGHTS = """
0 back=0.18 IM7V5ekD1xYp49suH+/2Sc/1; 0 back as appos=0.18 Gdfx+fgA5Bo49NEcDcP+OPXw; 0 back as nmod=-0.01 6QhhHQoA5uAHCtbv9vUO8hbt; 0 back
as nsubj=0.16 9e3C1PL4zRkW7eX4EvEVFP4w; 0 back as obj=0.26 Ch0q3OIBtSg65wImGv0xIdH9; 0 back as obl=0.12 JPft4PYB4gU77OsPA90QGu3i; 0 back
as other=0.07 CfvC8gUA+ATf7voFJOgS8Oso; 0 back as own=0.10 FvlGJvgAJv4RBf7jAQsuEQBk; 1 back=0.12 7Aap6Op/3g4DCyzn+fgqCNxO; 1 back as
appos=0.21 CAUn4ufz8SAS+OYeNhD+QAeV; 1 back as compound=-0.17 8Bj7GhMPFPHzDCT59Rzl8A5M; 1 back as nmod=-0.16 ABpCLCURO+n3HQ3x/Sf/9Scx; 1
back as nsubj=0.10 LvrJ9uXGDggZ56kB/vcA4MLr; 1 back as obj=0.03 7c/b7t8HAvDmEv3k5P7r1P7z; 1 back as obl=0.04 Fdc/DeUbDg74AfkCKAP5EBcm; 1
back as other=0.10 /P3l/M716Ab26A7//OX2C97s; 1 back as own=0.03 AAofDx0eEvwfIwP/AQoF/gcS; 2 back=-0.16 2yYVJw0MIt35HwHw7x7W9cbg; 3
back=-0.18 5h8eEz0HPujtIzTm6DC92C8x; 4 back=-0.18 4xA0AywBGgPuIEL26hq4DCYi; 5 back=-0.19 5E1SEFPxf+vrOD338j3n6kdg; another by
grammar=-0.15 7x1JHwYnQ/AJNUL2yTPt6yZS; apart by quotes=-0.39 1DJjOEUCLtTfG3/r0hjX0l1o; apart by quotes, inside=-0.16
FOCv9egP+dHo5pfmuCDB1wyo; appos for nmod=-0.01 AAMCAQIAAf4JAQEA/gH9AgED; appos for nsubj=0.14 6/1EDvzYBw0WAusYGyX9Hd7n; appos for
obj=-0.12 4QLa9ScACOb1Dez02g357hoZ; appos for obl=0.15 FPD6/OgA+xAK+eYPAfMTIfbl; appos for other=0.04 9+AF9uoA5fb68QX47f7v/uvk; appos for
own=0.22 FyYbFeb7NS4XJBsiSS00LBNN; as appos=-0.24 0WVVNyIARf/jG/vq3zfy90x/; as compound=-0.19 +BM9FB4CIPYBDy/79Rny9hNB; as nmod=-0.13
5DJIGjUNMu7iIPfv8Rji9SJB; as nsubj=-0.18 /x8JAjEJGNa6Nkby4y/E2iUb; as obj=-0.06 9QwwC/8D/vwZ9gnzBAHxGSYS; as obl=-0.19
3Rw+FQ3yMfXcFCEC8xf09hod; as other=-0.09 BgcJFwEC+P78Dxr98h4BDQEI; as own=-0.18 /P8IBCEELADqCQ0CAij16whJ; asked for nsubj=-0.16
4QkT/DIBM932Bvzw6QTbyxn9; asked for own=-0.02 9Q3hACIA2+7R9AH59O7m4vIC; by grammar=0.13 8rbg0MzPwQEs1+EtTQUH9ggi; certain=0.49
Re3g8dEA8j166uApSvFhYuzV; compound for nsubj=-0.18 8BgRIBoHGPD6DSX58SHn8g1H; compound for own=-0.14 /BEXChAIFf77DB///xH4+BE3; controls for
nmod=-0.15 6wD/ABwAAOvdAP/v6QDj6vwa; controls for nsubj=0.22 PvXs7/f/7D801d4uVtcqQt0m; controls for obl=0.11 CwDuAPwABxQMAgAJBQYDDvgc;
controls for own=0.15 PuYD8cYA5BDh6MoDM+IFFucA; far before=0.04 +AwaCe4AEwb0DxLx/PQF7RBR; few before=0.17 /QQc/eQStCAFEMwmIvMdR8zi; gender
fits=0.12 JOwj+B7bC/8b7y7Z+QgYFhrm; gender told=0.11 Jgw/DPjV78kGAODuu/Ta3/UW; gender unknown=-0.05 IhZjLAEDWUEMHy8fSSM0Pgri; has what is
its own=0.28 KPfn/fEA9xgs7eYOHPo4LvXw; in the first sentence=0.24 Ca6V8ej7s/z15dPvQIHrEuWj; in the paragraph=0.21
R4GBgYqXiz4egfY6M7FNd4Gb; indefinite=-0.38 gdPI838B+IGBBeGBgcCBgUpd; is person=0.06 Ahv1LUmxPt0dFOLwvBb5xCA/; is pronoun=0.23
+u7w9fEI9VIkA+E0cyMSIfHP; is state=-0.29 +h4eP088fvMCOD7y3SD90HgJ; main subject before=0.13 FQb2ASXOQBL/EP06Gg8HJ9HS; main subject before,
goes on=0.13 JPnx69YNHgI5Cf0cGOsYO/UA; named=0.20 DxA8+Ny84Crp+gApMxQbN+XM; named one=0.12 9hz3/S35Ev3ySPAQ7RP78RYm; named six=0.26
C+ja894A1hsj8b0ELu0lK+3w; named three=0.03 6zMYKTrfEP8AC7MC+/0k7gXJ; named two=0.07 JCVUKy3cLhAYMN4FKxcxFhNo; next before=0.16
MdrA1eYB2BUE9v8NF/3+FOME; nmod for nmod=-0.20 7gkNBhAABfvjAxf69RD26h1K; nmod for nsubj=-0.17 1y5ZIToBG+T0IAnr7hAG+TQx; nmod for obj=0.13
IPjt8OgI5QMU9/X++fwXHOnt; nmod for obl=-0.05 APU2/AgA9wIJ/uL+AQMBAwUG; nmod for other=-0.04 9fkvGA0L+PfzC/r7AAPx8QUI; nmod for own=-0.15
5yI8FBEKKOL1G0D5ABb+6h0f; nobody=-0.12 BQdFBPRj8/jS770AOuvo+RHk; nobody: 0 candidates=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: 1
candidates=-0.11 8wsT/R0sIPoAEf4A/ff8/jP5; nobody: 2 candidates=-0.14 7i0oFkJkPfv9HgkA+hHm/QsP; nobody: 3 candidates=-0.10
5vXQAy37GvcbFwoA6w/LBf71; nobody: by grammar=-0.10 9O/j9QX78Ar+BPAA9yYq+Cnw; nobody: first word=-0.20 AGROVXNRYvboK90A+T/iAR74; nobody:
nmod=-0.11 AAoeCREQFQABCwAA9xsA/AYV; nobody: nsubj=-0.12 /xnN4A1GBgn6Jy4AzPf7+SUA; nobody: obj=-0.14 Aycr+yFABgD9IPwA///0AhkF; nobody:
obl=-0.15 ARYXEiAPFwAAGwEA+zYAAQoF; nobody: other=-0.06 //4JEyAzKAAABGUA/gT//BMB; nobody: own=-0.09 9gXmChI4FPrlFgIA1gjs9/8G; nobody:
quoted=0.14 AOrU3sXK3wAC2/YA7df/BNMC; nobody: says=-0.09 AP35Bxf6/QDyBiAA9g/jAN0M; nobody: state in reach=-0.21 ABX78EwxKADxFkIAGib/DC0B;
nsubj for nmod=0.16 +9n32eEAxQXk2t3+AegOCuPO; nsubj for nsubj=0.11 +h8jNysfGR/KLgYO7xITD0br; nsubj for obj=-0.01 3/MH/tcR5eXaE/zs3wzf3w7v;
nsubj for obl=-0.05 /fEpFScAHwHrIM3z8f3rDRYC; nsubj for other=0.05 EgLqDgcD+e/U/M3/Eubq/8G1; nsubj for own=0.11 3TQmIgH6CBXw/iQUB/EaFBYJ;
obj for nmod=0.09 BgD0/vcAAAUKAPkDBf8HCPz7; obj for nsubj=-0.08 +xQJ/i8I1OYN7dbX5CHh79my; obj for obj=0.21 LvjY6MYA+RYS6dEQCfIUF9bb; obj
for obl=0.08 Ce76BAAAGwkJCSMLBvcLDRXx; obj for other=0.22 KPfe7fEA2gw98vUNBPYoAuzB; obj for own=-0.08 0xwpLi0CDQL6HwgRAA/0Cig2; obl for
nmod=0.01 //v8+QAA//0HAf/9/AML//QR; obl for nsubj=-0.04 +xkN/R0LFRXxBvwYDPcOKgjy; obl for obj=-0.10 9AkjGwEADgb6/Pr4Awr+DhZP; obl for
obl=0.06 AO3f+/cD8QABAu38++X+Avv7; obl for other=-0.11 9hsNGBQA/vL1Fgr+7xv66RU4; obl for own=-0.06 1xMFH/4CK/v+EAsCGRHn/BMX; of name=-0.08
/QcLBgYBBfv5CRj6/A76+wYP; of person=0.14 FSv5KCKnLvfcCy/tDN/y8lzk; of state=-0.28 9x9cUF89YPUVQDPu3yvk32Yz; one of several=-0.20
2DId8ksTGc3QL2Tq9i/h2yhn; other for nsubj=0.10 +9YNDhX99g3r+LwCCgT9Efze; other for obj=0.08 DebL4PgA6hLi8dEAE+kIHPdK; other for obl=0.10
E/T74egA7gYL7P0LAPD+/u/W; other for other=-0.11 6PMKGCAA+ej7DjzxDxDs7A9B; other for own=-0.09 6R8uCBEB7fjQBCb8DRnx3BQV; own for nmod=-0.03
A/zzBfwA+/79/AcC7QDu+wMi; own for nsubj=-0.02 0iZHKhrRO+zYDBUFFBzl6D1J; own for obj=0.12 EvTe+wED+AsU9hD8EO0CDAvG; own for obl=0.00
FfccD+8BAwIL6vX4/Qn8BQHj; own for other=-0.07 /DADMxYAIAXuFQoH8iUK/CEY; own for own=-0.20 yzAkFRT+B/PUKgDs7yTu2AgW; plural=0.04
+ucWE/MP7P0V+QwGDvEJ+w4W; rank 0=0.14 BgDX+AMPxxsl4vL2FOsHDerL; rank 1=-0.05 1wj4BQbtBPm18wcJ/xjG7Qr4; rank 2=-0.16
tznmCz3+FeXPKULk0FavxgoB; rank 3=-0.19 wjVNKEoKPuvVMTToAEkU3VRQ; rank 4=-0.16 5RodEVcLLvzUDBPzEjXnDDQo; same pronoun=0.06
4TPtAQuxQ/8RMw3a8h0FGhv/; same quote=-0.09 5fsBADUADPj6Avr28//w8yhk; says=0.03 4h1TM0DXKQrwSxkBGfMW+U5X; served by who controls for
nsubj=0.11 /gzx+QID5w0U++gCB/EaEwr1; served by who controls for obj=-0.14 4wDtCDoA9OffBvTp3PXh5xrt; served by who controls for obl=-0.00
BwQNABACDf8KBCD+ChAS/RE7; served by who controls for other=-0.15 5P/s/yIAAO31ACfw5gDt3AAh; served by who controls for own=-0.05
+yAM8hYDIfnjDS379y4M7foS; some before=0.20 F/gK7s0A3hQN6e4nJggZGvEW; spoke=0.10 0+4hBgr8C+36CNQg9/wC//wH; spoke, quoted=-0.15
9RQWFCEAEvb/FwD+7xbv9S0y; spoke, says=0.16 GOQYALcP2xje7d0mJ/oDDsfR; subject 0 above for nmod=-0.19 4QD/AB4AAOjaAP/t4QDr4QMq; subject 0
above for nsubj=0.19 SOO85M//yi7l99USQO0pZdTU; subject 0 above for obj=-0.23 2P0AAAYA79/p+uLl5+7f3gDw; subject 0 above for obl=0.01
AgAIAAoACQoHCQAC9gX5CAEj; subject 0 above for own=0.21 HOPj4s8A0Tol7s0ZTPgRM9Wp; subject 1 above for nsubj=0.03 Guvs7AQA4vrq9+773unb/ADJ;
subject 1 above for obj=0.11 FwILDigA7g8gA/wAHf0WEwUg; subject 1 above for obl=0.21 EP75/uQA+AsWAAAVFQAYGvQG; subject 1 above for
other=0.13 FfD4AgkA+wgZCOkLGuQCEw7z; subject 1 above for own=0.17 Iw358vb/LhobAAQMK/cYKCD2; subject 2 above for nsubj=0.15
FwEP/OYA9REL9/4NFvsiHOj1; subject 2 above for obj=-0.19 5AIAAR0ACOveAQPv8ATp4yRU; subject 2 above for other=0.05 AAD+AAEAAAEIAAAE/gEGBvXb;
subject 2 above for own=-0.25 5grh+w8AB+XaBC/n6fTo4CNb; subject before for nmod=0.17 E+L+8dIAygwh6d4JAfMKDfjI; subject before for
nsubj=0.15 /CYJAec55SMY8fgOLvoNCg/3; subject before for obj=0.14 BwX8EQv+KBUOHR8KBCwl9QEE; subject before for obl=0.06
D9UABPUI7Qfy77rw6sz8HfPx; subject before for other=0.06 ExvzIQMCFRMW+L4OF/Pg//gF; subject before for own=0.05 GfLg/g8lwAIF8P0DFQXvA+63
"""
BIAS = """
-25.4 30.8 28.4 17 39.8 -9.8 38.7 -19.8 -24.1 24.5 -10.3 -10.3 -31.7 12.9 -37 1.8 23.5 26.4
"""
OUT = """
0.000528 -0.00137 -0.00189 -0.00199 -0.000771 -0.0003 -0.000837 0.000695 0.00117 -0.00111 -0.00213 0.000739 0.000541 -0.00152 0.00127
0.000349 -0.000873 -0.00193
"""
