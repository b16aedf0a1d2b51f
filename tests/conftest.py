"""What holds for every test: no screen is used, nothing of the person's own settings is read or written."""

import os
import tempfile

import hypothesis

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_home = tempfile.TemporaryDirectory(prefix="dateline-tests-")
for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ[name] = _home.name

# A slow machine is no failure.
hypothesis.settings.register_profile("dateline", deadline=None)
hypothesis.settings.register_profile("dateline-ci", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("dateline-ci" if "CI" in os.environ else "dateline")
