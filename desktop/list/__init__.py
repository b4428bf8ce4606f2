"""The column of articles: what they are called, where they come from, what is marked in them."""
