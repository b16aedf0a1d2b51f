"""Mail as Gmail, Outlook, Apple Mail and Thunderbird write it, and mailboxes of it."""

from __future__ import annotations

import base64

from tests.articles import files
from timeline.articles import import_bytes, import_wanted
from timeline.model import Article

HEAD = (
    "From: =?UTF-8?Q?J=C3=B6rg?= <j@courier.example>\nTo: ann@courier.example\nSubject: Quay\nMessage-ID: <1@x>\n"
    "Date: Mon, 12 Oct 2020 18:03:11 +0200\nMIME-Version: 1.0\n"
)


def of(*parts: str, kind: str = "mixed", head: str = HEAD) -> str:
    inside = "".join(f"--b{kind}\n{part}\n" for part in parts)
    return f'{head}Content-Type: multipart/{kind}; boundary="b{kind}"\n\n{inside}--b{kind}--\n'


def plain(text: str, more: str = "") -> str:
    return f"Content-Type: text/plain; charset=utf-8{more}\n\n{text}\n"


def read(mail: str) -> tuple[Article, ...]:
    return import_bytes(mail.replace("\n", "\r\n").encode(), "x.eml")


def test_text_before_and_after_an_attachment_is_one_message() -> None:
    note = "Content-Type: text/plain; name=n.txt\nContent-Disposition: attachment; filename=n.txt\n\nA note.\n"
    body, attached = read(of(plain("Before the map."), note, plain("After the map.")))
    assert body.text == "Before the map.\n\nAfter the map."
    assert attached.text.strip() == "A note."


def test_of_two_forms_of_a_message_the_plain_one_is_read_unless_it_is_a_stub() -> None:
    page = f"Content-Type: text/html; charset=utf-8\n\n<p>{'The quay was closed. ' * 9}</p>"
    (article,) = read(of(plain("The quay was closed, said Ann, on Sunday evening, after the storm."), page))
    assert article.text.startswith("The quay was closed, said Ann")
    (stub,) = read(of(plain("View this in a browser."), page, kind="alternative"))
    assert stub.text.startswith("The quay was closed. The quay")


def test_everything_that_a_mail_shows_is_read_and_what_it_hides_is_not() -> None:
    rows = "<tr><td>3 May 1998</td><td>Quay closed.</td></tr>"
    page = f"<div style='DISPLAY: none'>Teaser</div><p>Hi,</p><p>see below.</p><table>{rows}</table><p>Ann</p>"
    (article,) = read(f"{HEAD}Content-Type: text/html\n\n{page}")
    assert article.text == "Hi,\nsee below.\n3 May 1998\tQuay closed.\nAnn"


def test_a_mail_that_is_attached_is_an_article_with_its_own_date() -> None:
    inner = HEAD.replace("12 Oct", "05 Oct").replace("Quay", "The tip") + plain("I saw it yesterday.")
    outer, tip = read(of(plain("See below."), f"Content-Type: message/rfc822\n\n{inner}"))
    assert str(outer.published).startswith("2020-10-12")
    assert (tip.title, str(tip.published)[:10], tip.author) == ("The tip", "2020-10-05", "Jörg")


def test_soft_line_breaks_are_joined_and_the_signature_stays_apart() -> None:
    (article,) = read(HEAD + plain("The dam, built on 5 \nOctober 1950, failed.\n\n-- \nAnn\n", "; format=flowed"))
    assert article.text == "The dam, built on 5 October 1950, failed.\n\n-- \nAnn"


def test_names_of_attachments_in_parts_and_in_old_encodings_are_read() -> None:
    words = base64.b64encode("Die Straße".encode("latin-1")).decode()
    name = "filename*0*=iso-8859-1'de'Fr%FChjahr%20;\n filename*1=\"plan.txt\""
    part = f"Content-Type: text/plain\nContent-Disposition: attachment; {name}\nContent-Transfer-Encoding: base64"
    _, attached = read(of(plain("See the plan."), f"{part}\n\n{words}"))
    assert (attached.source, attached.text) == ("x.eml: Frühjahr plan.txt", "Die Straße")


def test_an_attachment_without_an_ending_is_what_its_type_says() -> None:
    part = "Content-Type: text/html; name=minutes\nContent-Disposition: attachment\n\n<p>The quay was closed.</p>"
    _, attached = read(of(plain("See below."), part))
    assert attached.text == "The quay was closed."


def test_a_subject_in_raw_letters_is_read() -> None:
    mail = HEAD.replace("Quay", "Fähre auf Grund").encode("latin-1") + b"\nThe ferry ran aground."
    assert import_bytes(mail, "x.eml")[0].title == "Fähre auf Grund"


def test_pictures_of_a_signature_are_no_files_of_other_kinds(tmp_path) -> None:
    logo = "Content-Type: image/png; name=logo.png\nContent-ID: <1>\n\nx"
    signed = "Content-Type: application/pkcs7-signature; name=smime.p7s\n\nx"
    photo = "Content-Type: image/jpeg; name=crane.jpg\nContent-Disposition: attachment; filename=crane.jpg\n\nx"
    path = tmp_path / "x.eml"
    path.write_text(of(plain("See [cid:1]\n[cid:logo.png]\nthe crane."), logo, signed, photo), encoding="utf-8")
    found = import_wanted(path)
    assert found.articles[0].text == "See [cid:1]\nthe crane."
    assert found.passed == {".jpg": 1}


def test_each_message_of_a_mailbox_is_an_article() -> None:
    first = HEAD + "\nThe dam failed.\n\n>From the start it was weak.\n\n"
    second = HEAD.replace("Quay", "Second").replace("Mon, 12", "Tue, 13") + plain("It was repaired.")
    box = f"From - Mon Oct 12 18:03:11 2020\n{first}From ann@x.example Tue Oct 13 10:00:00 2020\n{second}"
    for name in ("desk.mbox", "desk"):
        articles = import_bytes(box.encode(), name)
        assert [article.title for article in articles] == ["Quay", "Second"]
        assert articles[0].text == "The dam failed.\n\nFrom the start it was weak."
        assert str(articles[1].published).startswith("2020-10-13")


def test_a_mail_of_many_parts_in_a_mailbox_leaves_the_others_alone() -> None:
    many = of(*[plain("a")] * 2100)
    between = "From a@x.example Mon Oct 12 18:03:11 2020\n"
    box = f"{between}{many}\n{between}{HEAD}\nThe dam failed.\n"
    (article,) = import_bytes(box.encode(), "desk.mbox")
    assert article.text.strip() == "The dam failed."


def test_a_mail_in_a_zip_keeps_its_attachments() -> None:
    mail = files.a_mail({"ferry.docx": files.a_docx()})
    assert len(import_bytes(files.a_zip({"in/x.eml": mail}), "x.zip")) == 2


def test_the_heads_of_letters_inside_a_mail_do_not_date_it() -> None:
    inner = "From: O <o@h.example>\nDate: Mon, 12 Oct 2020 at 18:03\nSubject: Quay\n\nIt is shut."
    head = "From: Ann <a@c.example>\nTo: b@c.example\nSubject: Fwd: Quay\nDate: Tue, 13 Oct 2020 09:12:00 +0200\n"
    mail = f"{head}MIME-Version: 1.0\nContent-Type: text/plain\n\nSee below.\n\n--- Forwarded message ---\n{inner}\n"
    (article,) = import_bytes(mail.encode(), "fwd.eml")
    assert (str(article.published)[:16], article.published_from) == ("2020-10-13T09:12", "the mail's date")
