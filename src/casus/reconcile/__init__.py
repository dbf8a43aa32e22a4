"""Reconciliation: what reports say together, where they copy each other, where they differ."""
