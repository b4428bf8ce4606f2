"""The code palette: a field at the cursor that finds a code by name, pinyin or initials."""
