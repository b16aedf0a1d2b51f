"""Files are read in Python processes; a bundled program has no Python beside it, so it answers as one itself.

Runs in the bundle before main.py does: `dateline -P -c CODE ARGUMENT...` does what `python -P -c ...` would.
"""

import sys

if sys.argv[1:3] == ["-P", "-c"]:
    code = sys.argv[3]
    sys.argv = ["-c", *sys.argv[4:]]
    exec(code, {"__name__": "__main__"})
    sys.exit()
