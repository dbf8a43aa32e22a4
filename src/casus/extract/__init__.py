"""Extraction: from parsed sentences to mentions, times, statements, events and claims, each in a module of its own."""
