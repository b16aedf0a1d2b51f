"""Feeds of every version, and blogs as WordPress and Blogger export them."""

from __future__ import annotations

from timeline.articles import import_bytes

DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
GOOGLE = "http://schemas.google.com/g/2005#kind"


def an_export(*items: str) -> bytes:
    names = f'{DC} xmlns:wp="http://wordpress.org/export/1.2/"'
    inside = "".join(f"<item>{item}</item>" for item in items)
    return f'<rss version="2.0" {names}><channel><title>Blog</title>{inside}</channel></rss>'.encode()


def a_post(kind: str, text: str, more: str = "") -> str:
    return (
        f"<title>{kind}</title><content:encoded><![CDATA[{text}]]></content:encoded><wp:post_type>{kind}</wp:post_type>"
        f"<wp:status>publish</wp:status>{more}"
    )


def test_a_wordpress_export_gives_posts_with_their_lines_and_the_clock_of_the_blog() -> None:
    when = "<pubDate>Mon, 12 Oct 2020 16:03:00 +0000</pubDate><wp:post_date>2020-10-12 18:03:00</wp:post_date>"
    post = a_post("post", "<!-- wp:paragraph -->\nThe dam failed.\n\nIt was <em>old</em>.", when)
    (article,) = import_bytes(an_export(post, a_post("attachment", "Photo."), a_post("nav_menu_item", "Home")), "x.xml")
    assert article.text == "The dam failed.\nIt was old."
    assert str(article.published).startswith("2020-10-12T18:03")
    assert article.utc_offset == 120


def test_what_was_thrown_away_in_wordpress_stays_out() -> None:
    gone = a_post("post", "Gone.").replace("publish", "trash")
    assert [one.text for one in import_bytes(an_export(a_post("page", "Kept."), gone), "x.xml")] == ["Kept."]


def test_a_blogger_export_gives_its_posts_and_not_its_settings_and_comments() -> None:
    entries = "".join(
        f'<entry><id>{kind}</id><category scheme="{GOOGLE}" term="http://schemas.google.com/blogger/2008/kind#{kind}"/>'
        f"<title>{kind}</title><published>2020-10-12T18:03:00+02:00</published><content>Of {kind}.</content></entry>"
        for kind in ("template", "settings", "post", "comment")
    )
    (article,) = import_bytes(f'<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'.encode(), "blog.xml")
    assert article.text == "Of post."


def test_the_oldest_feeds_are_read_and_the_date_of_a_feed_is_only_offered() -> None:
    kind = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'
    item = "<item><title>Dam</title><description>The dam failed &amp;amp; broke.</description></item>"
    head = "<pubDate>Mon, 12 Oct 2020 18:00:00 GMT</pubDate>"
    feed = f'<?xml version="1.0"?>{kind}<rss version="0.91"><channel>{head}{item}</channel></rss>'
    (article,) = import_bytes(feed.encode(), "x.rss")
    assert article.text == "The dam failed & broke."
    assert article.published is None
    assert [str(one.published)[:10] for one in article.evidence] == ["2020-10-12"]


def test_a_feed_in_rdf_gives_the_whole_text_its_author_and_its_date() -> None:
    rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
    item = (
        "<item><title>Dam</title><description>Short.</description><content:encoded>&lt;p&gt;The dam failed.&lt;/p&gt;"
        "</content:encoded><dc:date>2020-10-12T18:03:00+02:00</dc:date><dc:creator>Ann Other</dc:creator></item>"
    )
    (article,) = import_bytes(f"<rdf:RDF {rdf} {DC}>{item}</rdf:RDF>".encode(), "x.rdf")
    assert (article.text, article.author, article.utc_offset) == ("The dam failed.", "Ann Other", 120)
