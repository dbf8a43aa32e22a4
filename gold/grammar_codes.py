"""What the codes in the dictionary coders' own tests mean, as our types and actors."""

from __future__ import annotations

# The unit tests carry codes of WEIS (McClelland's World Event/Interaction Survey), though the coder is one of CAMEO: 04 approves, 12
# accuses, 22 is force. Comments and denials are no events of PLOVER. Two of their codes are CAMEO's after all: 030 for who agrees, 194
# for shells that are fired.
WEIS: dict[str, frozenset[str]] = {
    "01": frozenset({"CONCEDE", "RETREAT"}),
    "02": frozenset(),
    "03": frozenset({"CONSULT"}),
    "030": frozenset({"AGREE"}),
    "04": frozenset({"SUPPORT"}),
    "05": frozenset({"AGREE"}),
    "06": frozenset({"AGREE", "COOPERATE", "CONCEDE", "RETREAT", "SUPPORT"}),
    "07": frozenset({"AID"}),
    "08": frozenset({"AGREE", "SUPPORT", "COOPERATE"}),
    "09": frozenset({"REQUEST"}),
    "10": frozenset({"REQUEST", "AGREE"}),
    "11": frozenset({"REJECT", "ACCUSE"}),
    "12": frozenset({"ACCUSE"}),
    "13": frozenset({"ACCUSE", "PROTEST"}),
    "14": frozenset(),
    "15": frozenset({"REQUEST"}),
    "16": frozenset({"THREATEN"}),
    "17": frozenset({"THREATEN"}),
    "18": frozenset({"PROTEST", "MOBILIZE"}),
    "19": frozenset({"REJECT", "SANCTION"}),
    "194": frozenset({"ASSAULT"}),
    "20": frozenset({"SANCTION", "COERCE"}),
    "21": frozenset({"COERCE"}),
    "22": frozenset({"ASSAULT"}),
}
# CAMEO's roots (CAMEO2PLOVER table of the PLOVER project, with the settlements of the design): a code of more digits goes before its root.
CAMEO: dict[str, frozenset[str]] = {
    "01": frozenset(),
    "02": frozenset(),
    "03": frozenset({"AGREE"}),
    "04": frozenset({"CONSULT"}),
    "05": frozenset({"SUPPORT"}),
    "06": frozenset({"COOPERATE"}),
    "07": frozenset({"AID"}),
    "08": frozenset({"CONCEDE", "RETREAT"}),
    "081": frozenset({"CONCEDE"}),
    "082": frozenset({"CONCEDE"}),
    "083": frozenset({"CONCEDE"}),
    "084": frozenset({"RETREAT"}),
    "085": frozenset({"RETREAT", "AGREE", "CONCEDE"}),
    "086": frozenset({"RETREAT"}),
    "087": frozenset({"RETREAT"}),
    "09": frozenset({"ACCUSE"}),
    "10": frozenset({"REQUEST"}),
    "11": frozenset({"ACCUSE"}),
    "12": frozenset({"REJECT"}),
    "13": frozenset({"THREATEN"}),
    "14": frozenset({"PROTEST"}),
    "15": frozenset({"MOBILIZE"}),
    "16": frozenset({"SANCTION"}),
    "17": frozenset({"COERCE"}),
    "18": frozenset({"ASSAULT"}),
    "19": frozenset({"ASSAULT"}),
    "20": frozenset({"ASSAULT"}),
}
# By casus's rules for the future a planned act of these is AGREE, an announced withdrawal CONCEDE.
AHEAD = {"COOPERATE": "AGREE", "AID": "AGREE", "CONSULT": "AGREE", "SUPPORT": "AGREE", "RETREAT": "CONCEDE"}

# How a test's actor code begins -> who that is in our codebook; an empty one is nobody that a code names ("---GOV": some government).
ACTORS: dict[str, str] = {
    "ARN": "ARNOR", "BRE": "BREE", "CAL": "CALENARDHON", "DAG": "DAGOLATH", "DOL": "DOL_AMROTH", "ELF": "LORIEN", "ELR": "LORIEN",
    "GAL": "LORIEN", "FOR": "FORNOST", "GON": "GONDOR", "ITH": "ITHILEN", "MOR": "MORDOR", "OSG": "OSGILIATH", "ROH": "ROHAN",
    "SHR": "SHIRE", "FRO": "SHIRE", "BIL": "SHIRE", "SAM": "SHIRE", "IGOEUREEC": "EU", "IGOEEU": "EU", "IGOUNO": "UN", "IGOAFR": "AU",
    "IGOCOPITP": "", "IMGMOSALQ": "AL_QAEDA", "IMGMUSISI": "ISIS", "NGA": "NGA", "RHO": "ZWE", "ZBW": "ZWE", "KUW": "KWT", "---": "",
}  # fmt: skip
FICTION = {"ERI": "ERIADOR"}  # a real state's code elsewhere
# Persons whom the tests' dictionaries know by name: casus says who a person acts for only where the text does.
PERSONS = {
    "Obama": "USA", "Petraeus": "USA", "Bush": "USA", "Putin": "RUS", "Suleiman": "LBN", "Assad": "SYR", "Gollum": "HOB", "Gamgee": "HOB",
    "Smeagol": "HOB", "Slinker": "HOB", "Stinker": "HOB", "Frodo": "HOB", "Galadriel": "LORIEN",
}  # fmt: skip
