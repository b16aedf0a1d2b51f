"""English: when somebody was born, and whether an age is that person's."""

_KIN = (
    r"(?:sons?|daughters?|child|children|brothers?|sisters?|father|mother|wife|husband|widow|niece|nephew|cousin|uncle|aunt"
    r"|grand(?:son|daughter|father|mother)|twins?)"
)

SIGNS = {
    # That somebody's life ended.
    "death": (
        r"\b(?:died?|dies|dying|dead|deaths?|killed|murdered|passed\saway|drowned|perished|executed|buried"
        r"|funeral|cremated)\b"
    ),
    # Up to the date: "was born in Leith on 3 May 1840"; not "their first son was born".
    "born": (
        rf"(?:\A|[.;!?\n]\s*|,\s)(?!(?:[^.;\n]{{0,80}}\b)?{_KIN}\b[^.;\n]{{0,60}}\bborn\b)[^.;\n]{{0,100}}?\bborn\b"
        rf"(?!\s(?:to|of)\b[^.;\n]*\b(?:married|wed)\b)[^.;()\n]{{0,70}}?[\s(](?:(?:on|in|about)\s)?(?:the\s)?\Z"
    ),
    # In brackets behind a name: "James Orr (3 May 1840 - 2 June 1901)", "(born 3 May 1840)", "(b. 1840)".
    "life_opens": r"[A-Z][\w.’'-]+\s\((?:born\s|b\.\s?)?(?:on\s|in\s)?\Z",
    "life_goes_on": r"\s?(?:[-‐‑–—]\s?(?:\d|[A-Z])|\)|;|,\s[A-Z])",
    # Around the day on which somebody died of whom an obituary tells: "who died on 11 May, aged 86".
    "died": r"\b(?:died|passed\saway)\s(?:(?!in\s\d)[\w’'-]+\s){0,6}?\Z",
    "at_age": r",?\s(?:aged\s|at\sthe\sage\sof\s|at\s\d\d\b)",
    # Behind an age: "he went to sea".
    "own_age": r",?\s(?:he|she)\b",
    # And at the head of its sentence.
    "own_sentence": r"(?:He|She)\b",
}
