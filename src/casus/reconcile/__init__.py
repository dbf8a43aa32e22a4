"""Reconciliation: what several reports say together, where they copy each other, and where they differ."""
