"""The codebook: what the codes mean. Reviewed data under data/, and the code that loads and asks it."""
