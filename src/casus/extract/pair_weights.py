"""What each sign of the two that are meant weighs (`training/links/pairs.py`)."""

from __future__ import annotations

WEIGHTS = """
another by grammar=-0.39; another pair was last=0.05; by grammar=0.77; by grammar, both=0.79; by grammar, people=-0.52; by grammar,
sides=-0.18; by grammar, states=0.34; by grammar, two=0.09; called by one of them both=-0.11; called by one of them neither=-0.09; called
by one of them people=-0.4; called by one of them sides=-0.27; called by one of them states=-0.1; called by one of them two=-0.21; counts
[0, 1]=0.19; counts [0, 2]=-0.02; counts [0, 3]=-0.19; counts [1, 2]=0.42; counts [1, 3]=0.03; counts [2, 3]=-0.73; counts [3, 3]=-0.57;
facing 0=0.27; facing 1=0.02; facing 2=-0.68; facing 3=-0.02; facing 4=0.43; facing 5=0.31; facing 6=-0.28; facing for both=-0.28; facing
for neither=-0.23; facing for people=0.03; facing for sides=0.42; facing for two=0.12; farther 0=0.07; farther 1=-0.01; farther 2=0.18;
farther 3=-0.18; farther 4=0.03; farther 5=-0.54; farther 6=-0.34; have the role 0=-0.45; have the role 1=-0.09; have the role 2=0.1; here
0=-0.27; here 1=-0.54; here 2=0.07; in the opening party=0.87; in the opening person=0.51; in the opening, further on=0.61; in the
opening, in a new paragraph=0.77; in the paragraph 0=-0.55; in the paragraph 1=-0.65; in the paragraph 2=0.45; known 0=-0.17; known
1=0.01; known 2=0.03; known 3=-0.03; known 4=-0.12; known 5=0.03; known 6=0.39; known for both=-0.12; known for people=-0.16; known for
sides=0.33; known for states=-0.28; known for two=0.34; last pair=0.06; last subjects for both=0.24; last subjects for neither=-0.05; last
subjects for people=-0.01; last subjects for sides=-0.2; last subjects for states=0.34; last subjects for two=-0.04; last subjects
person=0.27; last subjects, further on=0.17; last subjects, in a new paragraph=0.11; listed 0=0.45; listed 1=0.81; listed 2=0.15; listed
5=0.13; listed 6=0.01; listed for both=0.51; listed for people=-0.12; listed for sides=0.2; listed for states=0.26; listed for two=0.37;
mixed for people=-0.14; mixed for sides=-0.16; mixed for states=-0.05; most named states=0.52; most named states for both=0.1; most named
states for neither=0.07; most named states for sides=0.41; most named states for states=0.08; most named states for two=-0.14; most named
states, further on=0.15; most named states, in a new paragraph=0.37; named 0=-0.27; named 1=-0.28; named 2=0.67; nearer 0=-0.47; nearer
1=0.32; nearer 2=-0.09; nearer 3=0.07; nearer 4=-0.48; nearer 5=0.16; nearer 6=-0.29; never together=-0.68; nobody=1.13; nobody: 1=0.28;
nobody: 2=0.41; nobody: 4=0.44; nobody: allies=-0.19; nobody: as conj by none=0.12; nobody: as iobj by none=0.21; nobody: as nmod by
between=-0.03; nobody: as nmod by of=-0.12; nobody: as nmod by on=-0.17; nobody: as nmod by with=-0.12; nobody: as nsubj by none=-0.19;
nobody: as obj by none=0.26; nobody: as obl by between=-0.2; nobody: as obl by by=0.24; nobody: as obl by on=-0.06; nobody: as obl by
to=0.47; nobody: as obl by with=-0.06; nobody: both=0.08; nobody: both people=-0.18; nobody: both sides=-0.08; nobody: both states=-0.23;
nobody: countries=-0.27; nobody: country=0.23; nobody: definite=-0.27; nobody: each states=0.41; nobody: government=0.48; nobody:
governments=-0.36; nobody: leaders=-0.34; nobody: men=-0.19; nobody: ministers=0.23; nobody: neighbours=-0.23; nobody: neither=0.11;
nobody: none both=0.08; nobody: none neither=0.11; nobody: officers=0.07; nobody: owned=-0.28; nobody: parties=0.53; nobody: powers=-0.31;
nobody: presidents=0.18; nobody: quoted=0.25; nobody: republics=0.14; nobody: ruled=-0.38; nobody: sides=0.3; nobody: states=0.47; nobody:
the sides=0.63; nobody: the states=0.58; nobody: the two=0.02; nobody: two=0.02; nobody: two people=0.41; nobody: two sides=-0.17; nobody:
two states=-0.74; nobody: with acl=0.43; nobody: with amod=0.13; nobody: with compound=0.46; nobody: with nmod=0.47; of one actor=-0.14;
of two actors=0.26; only two 0=-0.18; only two 1=-0.03; only two 2=-0.04; only two 3=0.09; only two 4=0.1; only two 5=0.07; only two
6=0.25; only two for both=0.26; only two for neither=-0.25; only two for people=-0.1; only two for sides=-0.27; only two for states=0.25;
only two for two=0.38; others are the only two near, further on=-0.32; others are the only two near, in a new paragraph=0.34; party for
both=-0.01; party for sides=-0.22; party for states=-0.27; party for two=-0.41; person for both=-0.07; person for neither=-0.11; person
for people=-0.08; person for two=0.39; ranks [0, 1] party=-0.18; ranks [0, 1] person=0.38; ranks [0, 2] party=-0.77; ranks [0, 2]
person=-0.04; ranks [0, 3] party=-0.58; ranks [0, 3] person=-0.37; ranks [1, 2] party=0.19; ranks [1, 2] person=-0.02; ranks [1, 3]
party=0.04; ranks [1, 3] person=-0.21; ranks [2, 3] party=0.11; ranks [2, 3] person=-0.11; ranks [3, 3] party=0.34; ranks [3, 3]
person=0.48; served 0=-0.35; served 1=-0.13; served 2=-0.37; spoken of by one of them=-0.23; states 0 for both=-0.31; states 0 for
neither=0.1; states 0 for sides=-0.18; states 0 for states=-0.01; states 0 for two=-0.18; states 1 for both=-0.25; states 1 for
neither=-0.14; states 1 for sides=-0.35; states 1 for states=-0.92; states 1 for two=-0.72; states 2 for both=0.56; states 2 for
neither=0.04; states 2 for sides=0.3; states 2 for states=0.67; states 2 for two=0.52; states of the paragraph: 0 and 1 others=0.39;
states of the paragraph: 0 and 2 others=0.47; states of the paragraph: 1 and 0 others=0.18; states of the paragraph: 1 and 1 others=1.19;
states of the paragraph: 1 and 2 others=0.18; states of the paragraph: 2 and 0 others=-0.26; states of the paragraph: 2 and 1
others=-0.01; states of the paragraph: 2 and 2 others=-0.52; states of the sentence: 0 and 1 others=0.25; states of the sentence: 0 and 2
others=0.35; states of the sentence: 1 and 0 others=0.37; states of the sentence: 1 and 1 others=0.15; states of the sentence: 1 and 2
others=0.2; states of the sentence: 2 and 0 others=-0.35; states of the sentence: 2 and 1 others=-0.05; states of the sentence: 2 and 2
others=-0.41; subjects 0=-0.22; subjects 1=-0.55; subjects 2=0.02; the only two near for both=0.02; the only two near for neither=-0.08;
the only two near for people=-0.01; the only two near for sides=-0.09; the only two near for states=0.1; the only two near for two=0.24;
the only two near, further on=0.27; the only two near, in a new paragraph=-0.1; the only two near, party=-0.19; the only two near,
person=0.36; the two of the opening=0.46; the two of the opening for both=0.25; the two of the opening for neither=-0.03; the two of the
opening for people=0.1; the two of the opening for sides=-0.11; the two of the opening for states=-0.09; the two of the opening for
two=0.35; the two of the opening, farther 0=-0.35; the two of the opening, farther 1=-0.06; the two of the opening, farther 2=0.01; the
two of the opening, farther 3=0.32; the two of the opening, farther 4=-0.04; the two of the opening, farther 5=0.63; the two of the
opening, farther 6=-0.04; the two of the opening, further on=-0.05; the two of the opening, in a new paragraph=0.52; together 0=0.07;
together 1=0.16; together 2=-0.43; together 3=-0.21; together 4=-0.25; together 5=0.15; together 6=0.06; together often 2=0.07; together
often 3=0.35
"""
