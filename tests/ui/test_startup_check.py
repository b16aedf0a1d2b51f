from ui import startup_check


def test_the_installed_qt_keeps_its_references_to_none():
    assert startup_check.none_references_lost() < 10


def test_a_binding_that_loses_none_is_refused_before_it_aborts(monkeypatch):
    monkeypatch.setattr(startup_check, "none_references_lost", lambda: 120)
    sentence = startup_check.trouble({"DISPLAY": ":0"})
    assert "crashes under Python" in sentence
    assert "PySide6-Essentials<6.12" in sentence


def test_without_a_display_the_commands_are_named():
    assert "`read`" in startup_check.trouble({"DISPLAY": "", "HOME": "/"}, "linux")


def test_a_display_or_a_chosen_platform_is_enough():
    for environment in ({"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "offscreen"}):
        assert startup_check.trouble(environment, "linux") == ""


def test_other_systems_need_no_display_variable():
    assert startup_check.no_display({}, "darwin") == ""
