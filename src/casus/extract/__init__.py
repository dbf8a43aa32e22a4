"""Extraction: from parsed sentences to mentions, times, statements, events and claims."""
