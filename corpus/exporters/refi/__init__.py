"""REFI-QDA, the exchange format of programs for qualitative work: its project and its codebook."""
