"""The reader: our own view of an article, with everything drawn over and beside it."""
