"""Writes docs/reference/cli.md from the commands themselves: python docs/generate_cli.py."""  # noqa: INP001 - a script

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from casus.cli.main import casus

PAGE = Path(__file__).parent / "reference" / "cli.md"
_HEAD = """# Commands

<!-- Written by docs/generate_cli.py from the commands' own help: change it there. -->
"""
_WIDTH = 100


def describe_commands() -> str:
    """Return the page: the help of `casus` and of each of its commands, as a terminal shows it."""
    settings: dict[str, Any] = casus.context_settings | {"terminal_width": _WIDTH, "max_content_width": _WIDTH}
    root = click.Context(casus, info_name="casus", **settings)
    parts = [_HEAD, _section("casus", casus.get_help(root))]
    for name in casus.list_commands(root):
        command = casus.get_command(root, name)
        if command is None:
            continue
        context = click.Context(command, info_name=name, parent=root, **settings)
        parts.append(_section(f"casus {name}", command.get_help(context)))
        for inner, under in sorted(command.commands.items()) if isinstance(command, click.Group) else ():
            inside = click.Context(under, info_name=inner, parent=context, **settings)
            parts.append(_section(f"casus {name} {inner}", under.get_help(inside)))
    return "\n".join(parts)


def _section(title: str, text: str) -> str:
    lines = "\n".join(line.rstrip() for line in text.splitlines())
    return f"## {title}\n\n```text\n{lines}\n```\n"


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(describe_commands(), encoding="utf-8")
    sys.stderr.write(f"wrote {PAGE}\n")
