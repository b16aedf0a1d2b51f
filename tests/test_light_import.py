from __future__ import annotations

import subprocess
import sys


def said_by(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.strip()


def test_the_store_s_library_comes_without_pandas_which_can_be_had_afterwards():
    program = """
import sys
from timeline.store import prepare_to_write
prepare_to_write()
print("sqlite_utils" in sys.modules, "pandas" in sys.modules)
import pandas
print(pandas.DataFrame([1]).size)
"""
    assert said_by(program).split() == ["True", "False", "1"]


def test_another_thread_gets_what_is_hidden_from_this_one():
    program = """
import sys, threading
from timeline.light_import import _Hiding
sys.meta_path.insert(0, _Hiding("colorsys"))
def other():
    import colorsys
    print("there")
thread = threading.Thread(target=other)
thread.start()
thread.join()
"""
    assert said_by(program) == "there"


def test_what_is_there_already_is_not_hidden():
    program = """
import colorsys
from timeline.light_import import import_without
print(import_without("colorsys", "colorsys").__name__)
"""
    assert said_by(program) == "colorsys"
