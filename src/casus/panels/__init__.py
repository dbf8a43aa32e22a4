"""Panels: spells of states spread over years and over pairs. Numbers in, numbers out."""
