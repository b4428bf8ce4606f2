"""For all tests: property tests repeat the same examples, so that a change is judged and not chance.

``HYPOTHESIS_PROFILE=search make test`` looks for new examples.
"""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("repeat", derandomize=True, deadline=None)
settings.register_profile("search", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeat"))
