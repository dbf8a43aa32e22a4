"""Says what is wrong with the form of stories: `PYTHONPATH=gold python training/findings/check_stories.py FILE.toml ...`.

Quoted words that are not in their paragraph, or twice; slots and relations that there are none of; a pair coded both ways.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

from coding import CodingError
from tellings import check_tellings, read_story


def main(*files: str) -> int:
    """Print a line for each fault; return how many there are."""
    faults: list[str] = []
    for file in files:
        try:
            faults += check_tellings([read_story(Path(file))])
        except (CodingError, tomllib.TOMLDecodeError, KeyError) as error:
            faults.append(f"{file}: {error}")
    print("\n".join([*faults, f"{len(faults)} faults in {len(files)} files"]))
    return min(1, len(faults))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
