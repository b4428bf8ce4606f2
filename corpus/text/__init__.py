"""Chinese text as pure functions: decoding, script, words, numerals, dates."""
