"""Lines that publishers set among the paragraphs and that are no part of the article: read also, sign up, share."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from timeline.articles.blocks import Block

# A line that begins with these words and ends soon after is an invitation, not a sentence of the article.
_INVITATIONS = """
also read|you may also like|you might also like|don't miss|more from|watch more
read more|read also|read next|see also|related|related articles|related stories|more on this
more on this story|sign up
subscribe|follow us|share this|share|advertisement|most read|recommended|recommended stories
get the app|newsletter|tags|topics
listen to this article|continue reading|story continues below|photo gallery|contents
table of contents|contact|comments
weitere informationen|weitere themen|weitere artikel|weitere links|mehr zum thema|mehr dazu
lesen sie auch|lesen sie mehr
das könnte dich auch interessieren|das könnte sie auch interessieren|diese artikel könnten|mehr lesen|weiterlesen
auch spannend|passend dazu|sehen sie auch|siehe auch
auch interessant|inhaltsverzeichnis|inhalt|anzeige|werbung|kontakt|schlagworte|teilen|zum newsletter
jetzt anmelden|kommentare
vous aimerez aussi|sur le même sujet|à ne pas manquer
lire aussi|à lire aussi|voir aussi|lire la suite|pour lire la suite|en savoir plus
publicité|partager|abonnez-vous|sommaire
ver también|también te puede interesar|le puede interesar
lea también|lee también|te puede interesar|más información|ver más|publicidad|compartir
suscríbete|comentarios
potrebbe interessarti|vedi anche|leggi anche|per saperne di più|pubblicità|condividi|iscriviti
veja também|veja mais|leia também|leia mais|saiba mais|publicidade|compartilhe|inscreva-se
lees ook|lees meer|advertentie|deel dit|meer over dit onderwerp
läs också|läs mer|läs även|annons|dela|prenumerera
læs også|læs mere|annonce|les også|les mer|annonse|lue myös|mainos
czytaj także|czytaj też|zobacz także|zobacz też|reklama
udostępnij|čtěte také|čtěte více|sdílet|inzerce|olvassa el|hirdetés
citește și|publicitate|devamını oku|ilgili haberler|reklam
pročitajte još|pročitajte i|pročitaj još|preberite tudi|preberite še|прочетете още|вижте още|прочитајте још
прочитајте и|skaitykite taip pat|loe ka|lasi arī|llegiu també|citiți și|citeste si|xem thêm|baca juga
อ่านเพิ่มเติม|อ่านต่อ|यह भी पढ़ें|بیشتر بخوانید
διαβάστε επίσης|διαφήμιση|читайте также|читать далее|реклама
поделиться|читайте також|اقرأ أيضا|إعلان|相关阅读|延伸阅读|関連記事|관련기사
"""
_LONGEST = 70
_MOSTLY_LINKS = 0.9


@cache
def _invitation() -> re.Pattern[str]:
    words = "|".join(re.escape(words) for words in re.split(r"[|\n]", _INVITATIONS) if words)
    return re.compile(rf"^[\W_]*(?:{words})(?![^\W_])[^.!?]{{0,40}}[:.…>»]?$", re.IGNORECASE)


def lines_of_links(shown: Sequence[Block]) -> set[str]:
    """The short lines of a page that are nothing but links to other pages."""
    return {block.text for block in shown if len(block.text) <= 2 * _LONGEST and _linked(block) >= _MOSTLY_LINKS}


def without_boilerplate(text: str, links: Collection[str]) -> str:
    """The text without invitations, and without lines that are `links`."""
    kept = [line for line in text.split("\n") if not is_invitation(line) and line.lstrip("- ") not in links]
    return "\n".join(kept) if kept else text


def is_invitation(line: str) -> bool:
    return len(line) <= _LONGEST and bool(_invitation().match(line))


def _linked(block: Block) -> float:
    """The share of a block's characters that stand in links."""
    linked = sum(len("".join(element.itertext()).strip()) for element in block.inlines if element.tag == "a")
    return linked / len(block.text)
