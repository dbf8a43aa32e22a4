"""The nouns of casus as frozen dataclasses, and the one schema of their JSON."""
