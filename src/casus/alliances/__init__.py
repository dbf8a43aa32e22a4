"""The alliance system, asked: who is in, what a claim is worth, where a case stands."""
