"""Abbreviations that keep their point, and which of them can end a sentence."""

from __future__ import annotations

# Titles and the like stand before a name and never end a sentence.
TITLES = frozenset(
    "Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Sen Sens Rep Reps Cong Gov Govs Pres Amb Hon Rev Revs Fr Msgr St Ste Mt Ft Supt "
    "Insp Det Del Gen Brig Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Pfc Spc Atty Asst Assoc Univ vs".split()
)
MONTHS = frozenset("Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split())
# They can stand at the end, so the word that follows decides.
OPEN = frozenset("etc al Inc Co Corp Ltd Jr Sr Bros Dept Ave Blvd Rd Mon Tue Tues Wed Thu Thurs Fri".split())
# Before a number they are abbreviations, elsewhere words or letters.
BEFORE_NUMBERS = frozenset("No Nos no nos p pp c ca cf d b m div Vol vol Fig Figs fig Eq Sec Art art Ch ch para approx est".split())
# American states, where they follow a comma ("Tucson, Ariz.") or a hyphen ("R-Ariz."): elsewhere "Ill." and "Miss." are words.
STATES = frozenset(
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash "
    "Wis Wyo".split()
)
# What one token may be, with its point.
TOKENS = sorted(TITLES | MONTHS | OPEN - {"al"} | {"No", "Nos"})
