"""What each sign of whom a pronoun of a person takes up weighs (`training/links/pronouns.py`)."""

from __future__ import annotations

WEIGHTS = """
0 back=0.18 xbgJPBgODVQAwC7dsRs58wHu; 0 back as appos=0.2 +PPRKu8pHy8JvvDN+DQh8SUy; 0 back as nmod=0.02 DwDM7/n29vIE/tMNCAPt9fn5; 0 back
as nsubj=0.15 C9jo8fMVKfTk6h4S6gYuGVUs; 0 back as obj=0.24 7f2jJfRFKCTi/iXT5Qoe5xsj; 0 back as obl=0.19 +/jmB+4aLSHl8CLx8Rsb/CIS; 0 back
as other=0.07 G/oi/fMeCwHn1CXl8xUZ9/MM; 0 back as own=0.12 KvXRBAgcRv8VO9AHBfAR/Sn2; 1 back=0.15 BhbO/wb41Qrg3yLlDuARBvby; 1 back as
appos=0.21 6Q/AFQc+E0LHDNz130r+8UEa; 1 back as compound=-0.17 GxMf8wDs+PQHGO8GE/D0Aen1; 1 back as nmod=-0.13 HSgZ9yQT+OwdJ+s/D/oJEvr4; 1
back as nsubj=0.12 zuvsDPUaFOIMvBTbAVAC3QIg; 1 back as obj=0.1 5uIJ5PgKCAnxGePz/uH7AAYe; 1 back as obl=0.06 Dvnu+PoW9QsrCkADGfYaBgAU; 1
back as other=0.13 1ujiDQEMFxH06QMI/xQg/xHw; 1 back as own=0.06 Gf0P8R4CGu0SDPIXMNsDC+n3; 2 back=-0.14 DQr/BTP6+OYJHswVFM/rAL//; 3
back=-0.22 MisI5CfZ2epgbuBAM9n5EOvj; 4 back=-0.19 MysD9hrb+es/OhkhGvrzIQj2; 5 back=-0.23 MV41/h/Jr/Ryfw5TZQPvSvv2; another by
grammar=-0.17 IjEh7TC5E+xCdf5cH/DdMNTf; apart by quotes=-0.42 Sy5X0xKqwMVaUM80Mb/XDre9; apart by quotes, inside=-0.16
8tiw4uDEps7MwvrOyO7Z7uDS; appos for nmod=0.02 AfwDAAD+AgEBAvUBCgT9AQIB; appos for nsubj=0.15 HwnpHBIeDTUNKess+WICCDMo; appos for obj=-0.15
5foP7/T24M34BuMD+evY9cvt; appos for obl=0.12 9v/7DgUHDA4C5w0A/g4KChv+; appos for other=0.04 /+/l+v/+Dfri4wD+7Ab29gwB; appos for own=0.23
ZjcEHgE+Wz8dMkUoKjMVGks2; as appos=-0.26 PDJM+Bzul60zXexfPuLfNcPF; as compound=-0.21 GxYl9AXy+/YeHv4eGPf9EOv4; as nmod=-0.24
RR0f+RPf2P9AMfkyL/f1H/rv; as nsubj=-0.17 MysYCT7Nv/sqUAYzHf4DOPO8; as obj=-0.12 FhQCEikL9Qz5Fff9FQ3yBPkY; as obl=-0.21
Gyo95BHw7eYwLwklHvr4G+fj; as other=-0.17 9RH09hLsCfkME/EIBOnz8OT6; as own=-0.19 GCIN9AET0QYoNQAfDAIAHgP5; asked for nsubj=-0.14
/gAU7gKk1M33B+AL/cbsCMPK; asked for own=-0.04 5APx7wH27+z55QAB/vfe9uTV; by grammar=0.14 tJ/OGLfSKFfb5N7NJyolDScD; certain=0.47
+vffLPddf0nu5HPi71I07mJf; compound for nsubj=-0.17 HhIh8gPs+vUPG/YMGPH3Cuby; compound for own=-0.16 ERIc+QP6/PcSGPkUDvn8BfYA; controls for
nmod=-0.16 AAAB6wDh4OoA/Pv9C+zqAPHo; controls for nsubj=0.19 7uDhLhlaL1Er/UPR+TMJAmsF; controls for obl=0.08 BgDhDAAR/wn9Bhb5AAQGBgUL;
controls for own=0.14 Bvbr//kl+wby7O3g7hMH9wrn; far before=0.02 7/b19ucEFuYM9wXx8AD+/P8Y; few before=0.17 7gbdEuMgL0PV7kr9B0sy9yob; gender
fits=0.13 Hgn/+tr7uf4i4eD18fP0FiX+; gender told=0.13 BAgq6vDv9dkJ9OkU7Q4O/bYD; gender unknown=-0.11 NDQqGzBGuQggPF4yIAwAOy4Y; has what is
its own=0.3 /fjeD/w5TSDy7jLl9CEZ7ygo; in the first sentence=0.23 gquBBN8M6RLHzuWvyTH3oS8I; in the paragraph=0.23 gYGFf4FUDlSB3gKUgX9SgX8r;
indefinite=-0.34 6M9XvPCBncg2sIFEvI+BM4OB; is person=0.07 GEzsACP/JOUPJ8gyMQC1H6Ym; is pronoun=0.22 AEbvTwxHLhrUAy8K7Cj+5XsO; is
state=-0.3 KkwkzBjntLxLYetSXNHMLsPh; main subject before=0.14 JhQEP+QZNTgTCOcmyiQyFioE; main subject before, goes on=0.15
CwcHE/sGBe7iCgLq+ikO8A0P; named=0.17 APPuIAAlE1LZHCLwACwFBEz8; named one=0.09 /jVBC3jlHRkW9/Q6KPkK/jL2; named six=0.28
5OEFGghBOx7t1hHZ9Coa+hM5; named three=0.03 FQIAA/0T6+ozDxXsDhT+8gwF; named two=0.06 LxMaBxEbQxc1Gf8iRuz3G/0T; next before=0.16
5efoC+syExbb2jjs2BkX+gYD; nmod for nmod=-0.19 CgUI9AHu6voFBwAFEvTzCfPy; nmod for nsubj=-0.24 Lxg28BLp3+VELuxDIvjrFOrV; nmod for obj=0.12
DgcJCwciOhL0/AHx9xgM+REY; nmod for obl=-0.08 /PkF/QQB5vwQA/EM+gAB/Pr/; nmod for other=-0.11 DAr/9grr8fb4B/gNAfH6++b4; nmod for own=-0.15
NB8x+A3iAOoeI+E3IQH9Eef9; nobody=-0.1 +zQbDQC77vAHEio7B8n1A//w; nobody: 0 candidates=0 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: 1
candidates=-0.09 Bv4J/gD7Jv8OCuwBGQAAEQDj; nobody: 2 candidates=-0.14 ECYcBAAC4gM9FeXtJgAAFgAL; nobody: 3 candidates=-0.06
/v7s+AD6Mv35C5/0Ai0A7gAZ; nobody: by grammar=-0.08 FOkl8gAZ9v/p8y0E7yEG5wAd; nobody: first word=-0.26 SUgb/gDyrwJcS7NfU/4AIwDa; nobody:
nmod=-0.09 GAsSAAAA7QARAg8LBf8AAADv; nobody: nsubj=-0.1 6f3o/AD3J/nrBQQE99IACgDz; nobody: obj=-0.11 BQYRAAAA9AAdIPMM9gcAAQD2; nobody:
obl=-0.11 HgwiAAAA9AD8FOoOAvwAAADx; nobody: other=-0.05 9vMlAAAA6QAnFe8LAPsA9wD6; nobody: own=-0.05 +AL1+QD+L//v9wrw9ukADAAD; nobody:
quoted=0.16 4d3aAAAANgDn1uvY6vkA+wAb; nobody: says=-0.11 CfDf/QAOBwAKBdP18vcAEADo; nobody: state in reach=-0.21 KhYTAAAA4gAJKfAiLwQAEwAb;
nsubj for nmod=0.24 3tjeDvUXARHc3R/O6hwL6CER; nsubj for nsubj=0.1 KEUo+jMo6gAvERYsJiQEDg0U; nsubj for obj=-0.03 C+719uPuI+Tr1O320tzY/9f5;
nsubj for obl=-0.09 CwYmBAX51O4J4/Mg+OjeDOL3; nsubj for other=0.09 3u3oC/Piy9vo6OnyECbm9OQA; nsubj for own=0.07 GRcZ8uol8xEz5TAH9xv1AywJ;
obj for nmod=-0 /QAAAwEC/P7/BAH//gL+/wH+; obj for nsubj=-0.07 EN7U6hcgzNUACAEM5Mn987Xg; obj for obj=0.2 9unoBf0HJw7f3ibt/Q4I8RQP; obj for
obl=0.05 Bwn7DfYWEwYICgwICAgG/gcE; obj for other=0.21 9vfaE/8sFhXi7gXg+A4V7iUj; obj for own=-0.05 OSswAAr1Bv0XPhYYJQj/DO0L; obl for
nmod=0.02 9f0CBgID+QT6/PD9AgUGAAUC; obl for nsubj=-0.02 AwH5F/oM6SgDExkEFBUm/SIW; obl for obj=-0.14 DgUQ8Ab46vsMBiUX//TzB+73; obl for
obl=0.05 +fXW+vkDDQTx9hvn+QAA8wn1; obl for other=-0.1 JBQG9P7v8f4aCwMLIPP4G/X3; obl for own=-0.04 MR8I6vkA7eUcBxsMDPv6CP4A; of name=-0.09
CAcH+gH3+PkCCgALB/j+BPH8; of person=0.13 Eu8x4Oni4vwM3sXjAMwPIPrJ; of state=-0.29 LzYhyRbW871HXvVSWNn0Itbu; one of several=-0.28
Fj9H3hfa2NkpNOlEOdPcLqrr; other for nmod=-0.05 AwIIAAH7/f0CAwAFAf0ABvwB; other for nsubj=0.07 EfcSGBIY7Rrq1U/18QgJ7gv+; other for obj=0.02
5O/v9fUCHf3q5SDm4wEB8wPz; other for obl=0.08 6fDt/vT0EATp8Rfj5wQG8vsP; other for other=-0.13 APsR8gDv2d4XDQ0XIuL1EO/d; other for own=-0.1
Gwsd9gcD9eMNDQQOEOrnBuDw; own for nmod=-0.01 /f7+/wID8AP5/vn5DgD9BvT+; own for nsubj=-0.07 ITUw5hYNIuQtS/80FvnsE90P; own for obj=0.12
CvnwAwAKEAbpEx38Aw0M+hcN; own for obl=0.03 DvzzBAHg9fgD7gbY+gkCAv3o; own for other=-0.07 Khke/woQC/IlFfYOG/IADv3+; own for own=-0.18
HRAZ7w4A4fP8FscnFerQGt39; plural=-0.09 Cv7/+P8A3PTwBBT+Af3z//jy; rank 0=0.15 +tD5+6sWOCj/8gzEJRYY8Rom; rank 1=-0.07
FOMMCyLaxfoOPfriLTbz5evq; rank 2=-0.2 HBkQ7xzBgoEhGs8oGcDgI6PI; rank 3=-0.22 OjH99h/g3tZQUMk9TPnpNd3T; rank 4=-0.21
LycD+xHfGvEwQf8yJ/naKffU; same pronoun=0.04 8zUp7Sv1FwMZKgU9+xXOFQUj; same quote=-0.12 +QAK8gHd+Ogb/RcTBezqEdrn; says=0.02
JUVOChv5/AowDAF/+PjlOdsT; served by who controls for nsubj=0.11 AQHoEQL96Qn8GgwEAhQT9wfs; served by who controls for obj=-0.13
AQAK5//h3eLvAP8NCePlCNzj; served by who controls for obl=0.03 BwIH/AIHAfwICRQLCAX8CAcC; served by who controls for other=-0.2
AAAE4wDQw9cAAA0AAObiDtfc; served by who controls for own=-0.05 8Bkp8/nn1uUUFdg7EO71GeX9; some before=0.21 A+/vKdgfIy3o9y393RMq90cx;
spoke=0.1 BP4H7goCvvsd3UIn6ecV99wL; spoke, quoted=-0.17 ICQC9Qr3+ewOFSUqEvD/G+f4; spoke, says=0.13 9vDjFRUgJgjxDPfIDiw57Pke; subject 0
above for nmod=-0.15 AAAI7wDf3u4A/QP9B+7mA/Tf; subject 0 above for nsubj=0.17 1+TwJ7kb5isH1zzi8DAR+wsJ; subject 0 above for obj=-0.18
AP/88wDWuuT3/enzAOXlBN7j; subject 0 above for obl=0.01 CwDzAgAGBwAABgUIAP78B/j5; subject 0 above for own=0.2 /vHgLusqMlDr0SrR1jQj4yVD;
subject 1 above for nsubj=0.09 EP/79QECKPrj4K799P8D8w/y; subject 1 above for obj=0.12 A//8C/0VJAsN7S8L/BAABgwO; subject 1 above for
obl=0.21 +PrlFAAsGyDv9R/8+xoa/Cwe; subject 1 above for other=0.15 //3+EQMo8R0AC/QfCxQDDBYX; subject 1 above for own=0.14
HfwEGQEcSAkPEigU8hwJ/w8P; subject 2 above for nsubj=0.14 AffnD/cgGxYC+x/kAAgQ9Rcb; subject 2 above for obj=-0.21 AQD85QHf0uMDCAoYAOflDtbZ;
subject 2 above for other=0.06 AADtAAACE///AAz4AP8C+gUF; subject 2 above for own=-0.24 JgAh8P/q0NsG7OL4AuPoAtXP; subject before for
nmod=0.21 3+LkD/4V+BHT5Bnf+xQS8hMX; subject before for nsubj=0.15 7f/2EUMLWR7z/OgW3Soq+DL5; subject before for obj=0.15
/hQfBP8lDAzwF0L2CQQP/w0E; subject before for obl=0.06 3vH8Bfrp8unsueTs5/rz++v4; subject before for other=0.06 CSIb/AQCGAAJCQEeI/0IAwkE;
subject before for own=0.1 4fTo+AsW1gvU6D/+5/v1BSXt
"""
BIAS = """
22.5 19.4 12.3 -30 -6.7 -5.3 -4.5 -29.5 26.4 31.5 -16 37.3 29.2 -25 -29.6 23.3 -30 -7.2
"""
OUT = """
-0.00209 -0.00112 -0.00188 0.000456 -2.77e-05 0.00099 0.0011 0.000347 -0.00124 -0.000846 0.00201 -0.000983 -0.00124 0.00034 0.000615
-0.00154 0.000359 0.00113
"""
