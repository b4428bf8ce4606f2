"""How a source is cut into articles, as pure functions: texts from their parts, and what a user can change.

Nothing here knows how cleaning finds what it proposes; that is ``corpus.cleaning`` and ``corpus.articles``.
"""
