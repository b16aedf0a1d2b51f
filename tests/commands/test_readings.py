from pathlib import Path

from timeline.commands.add import add
from timeline.commands.readings import read_in_order


def test_readings_come_in_the_order_of_the_files_each_as_often_as_named(tmp_path):
    files: list[Path] = []
    for number in range(8):
        file = tmp_path / f"{number}.txt"
        # The first are the longest, so that they are done last.
        file.write_text("The dam failed on 3 January 2020. " * (4000 // (number * number * number + 1)))
        files.append(file)
    files += [tmp_path / "gone.txt", files[0]]
    found = list(read_in_order(files))
    assert [item.path for item in found] == files
    assert [len(item.readings) for item in found] == [1] * 8 + [0, 1]
    assert len(found[8].errors) == 1


def test_a_guessed_encoding_is_said_and_is_no_failure(tmp_path, capsys) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Die Brücke wurde am Sonntag gesperrt, größere Schäden gab es nicht.".encode("mac-roman"))
    assert add(tmp_path / "p.dateline", [path], lambda: "2020-10-12T00:00:00Z") == 0
    told = capsys.readouterr().err
    assert '"old.txt" does not say how its letters are written: it was read as Western (Macintosh).' in told
