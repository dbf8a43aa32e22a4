"""The alliance system as something that can be asked: who is in, what a claim is worth, where a case stands."""
