import subprocess
import sys
from pathlib import Path

AS_PYTHON = Path(__file__).resolve().parents[2] / "tools/bundle/as_python.py"


def answer(*words: str) -> str:
    """What a bundled program says, where only the part before main.py speaks."""
    script = f"import runpy, sys; runpy.run_path({str(AS_PYTHON)!r}); print('main follows', sys.argv[1:])"
    done = subprocess.run([sys.executable, "-c", script, *words], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_bundled_program_stands_in_for_python_when_files_are_read():
    assert answer("-P", "-c", "import sys; print(__name__, sys.argv)", "/root", "500") == (
        "__main__ ['-c', '/root', '500']"
    )


def test_any_other_words_are_left_to_main():
    assert answer("read", "-c", "x") == "main follows ['read', '-c', 'x']"
