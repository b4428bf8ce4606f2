"""Trees of painted rows: what the panels and the code palette are made of."""
